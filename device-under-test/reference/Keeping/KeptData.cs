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
    private readonly Dictionary<string, SubscriberKeeping> _absent = new(StringComparer.Ordinal);
    private SubscriberKeeping? _present;

    public KeptData(SqliteConnection storage, ManagementTree tree, IKeepingRule rule)
    {
        (_tree, _rule) = (tree, rule);
        _pseudonyms = new Pseudonyms(new SetupStorage(storage).Salt);
        _indications = new Indications(storage);
        tree.WrittenOverTheAir = node => Written(node.Path, node.Value ?? "");
    }

    /// <summary>Nobody's card is in: what is kept is shown.</summary>
    public void ShowWithoutCard()
    {
        var isShown = _rule.ShowsWithoutCard();
        Show(null, _ => isShown);
    }

    /// <summary>A card is in, and it has not said whose it is: nobody's kept data is shown.</summary>
    public void ShowToStranger() => Show(null, _ => _rule.ShowsToOtherSubscribers);

    /// <summary>The card has said whose it is: what is kept of this subscriber's cards is shown.</summary>
    /// <param name="imsi">6 to 15 digits.</param>
    public SubscriberKeeping ShowTo(string imsi)
    {
        var subscriber = _pseudonyms.Of(imsi);
        var keeping = Keeping(subscriber);
        Show(keeping, other => other == subscriber || _rule.ShowsToOtherSubscribers);
        return keeping;
    }

    private SubscriberKeeping Keeping(string subscriber) => new(subscriber, _tree, _rule, _pseudonyms, _indications);

    // without a card it is the object that says whose it is; one that is not kept any more is remembered until a card comes
    private void Written(string path, string value)
    {
        if (_present is { } present)
        {
            present.Written(path, value);
            return;
        }

        lock (_absent)
        {
            if (_tree.KeptOwner(path) is { } owner)
                (_absent.TryGetValue(owner, out var known) ? known : _absent[owner] = Keeping(owner)).Written(path, value);
            else
                _absent.Values.FirstOrDefault(keeping => keeping.Knows(path))?.Written(path, value);
        }
    }

    private void Show(SubscriberKeeping? present, Predicate<string> subscribers)
    {
        _present = present;
        lock (_absent)
            _absent.Clear();
        _tree.ShowKept(subscribers);
    }
}
