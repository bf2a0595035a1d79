using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Keeping;

/// <summary>What the device knows of keeping, whichever card is in.</summary>
internal sealed class KeptData
{
    private readonly ManagementTree _tree;
    private readonly IKeepingRule _rule;
    private readonly Pseudonyms _pseudonyms;
    private readonly Indications _indications;
    private SubscriberKeeping? _present;

    public KeptData(SqliteConnection storage, ManagementTree tree, IKeepingRule rule)
    {
        (_tree, _rule) = (tree, rule);
        _pseudonyms = new Pseudonyms(new SetupStorage(storage).Salt);
        _indications = new Indications(storage);
        tree.WrittenOverTheAir = node => _present?.Written(node.Path, node.Value ?? "");
    }

    /// <summary>Nobody's card is in: what is kept is shown.</summary>
    public void ShowWithoutCard() => Show(null, _ => true);

    /// <summary>A card is in, and it has not said whose it is: nobody's kept data is shown.</summary>
    public void ShowToStranger() => Show(null, _ => _rule.ShowsToOtherSubscribers);

    /// <summary>The card has said whose it is: what is kept of this subscriber's cards is shown.</summary>
    /// <param name="imsi">6 to 15 digits.</param>
    public SubscriberKeeping ShowTo(string imsi)
    {
        var subscriber = _pseudonyms.Of(imsi);
        var keeping = new SubscriberKeeping(subscriber, _tree, _rule, _pseudonyms, _indications);
        Show(keeping, other => other == subscriber || _rule.ShowsToOtherSubscribers);
        return keeping;
    }

    private void Show(SubscriberKeeping? present, Predicate<string> subscribers)
    {
        _present = present;
        _tree.ShowKept(subscribers);
    }
}
