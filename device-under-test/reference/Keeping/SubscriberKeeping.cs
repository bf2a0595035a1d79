using ReferenceDevice.Tree;

namespace ReferenceDevice.Keeping;

/// <summary>Puts one card's objects where they stay or leave with the card, and moves them when somebody says otherwise.</summary>
/// <remarks>May be called from any thread.</remarks>
internal sealed class SubscriberKeeping(
    string subscriber, ManagementTree tree, IKeepingRule rule, Pseudonyms pseudonyms, Indications indications)
{
    private const string Mark = "Ext/DMSC/Persist";
    private const string Question = "Ext/DMSC/PersistConsent";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Wishes> _wishes = new(StringComparer.Ordinal);

    /// <summary>Called with the place of an object that would be kept if the user agreed.</summary>
    public Action<string>? ConsentWanted { get; set; }

    /// <summary>Inserts objects at their places.</summary>
    public void Insert(IReadOnlyList<(string Place, ManagementObject Object)> objects)
    {
        lock (_gate)
        {
            foreach (var (place, one) in objects)
            {
                _wishes[place] = new Wishes(
                    one.Value(Mark) is "true", indications.Find(subscriber, pseudonyms.Of(subscriber, place)), one.Value(Question) is "true", UserAgrees: false);
            }

            foreach (var kept in objects.GroupBy(one => rule.Keeps(_wishes[one.Place])))
                tree.Provision(subscriber, [.. kept.Select(one => one.Place)], [.. kept.SelectMany(one => one.Object.At(one.Place))], kept.Key);
        }

        foreach (var (place, _) in objects)
            AskIfItMatters(place);
    }

    /// <summary>The user has been asked for consent, and agrees.</summary>
    public void Agree(string place) => Change(place, wishes => wishes with { UserAgrees = true });

    /// <summary>A server that may has written the leaf of the mark.</summary>
    /// <param name="path">Of any node that a server has written.</param>
    /// <param name="value">As written.</param>
    public void Written(string path, string value)
    {
        const string End = "/" + Mark;
        if (!path.EndsWith(End, StringComparison.Ordinal) || path[..^End.Length] is not { } place || !_wishes.ContainsKey(place))
            return;
        var keep = value is "true";
        indications.Put(subscriber, pseudonyms.Of(subscriber, place), keep);
        Change(place, wishes => wishes with { Indicated = keep });
        AskIfItMatters(place);
    }

    /// <summary>The whole card has been read: what is kept of it, and is not on it any more, goes, and what was indicated of it.</summary>
    public void ForgetWhatTheCardHasLost()
    {
        if (!rule.ForgetsWhatTheCardHasLost)
            return;
        lock (_gate)
        {
            tree.Forget(subscriber, [.. tree.KeptRoots(subscriber).Except(_wishes.Keys, StringComparer.Ordinal)]);
            indications.DropAllBut(subscriber, [.. _wishes.Keys.Select(place => pseudonyms.Of(subscriber, place))]);
        }
    }

    private void Change(string place, Func<Wishes, Wishes> change)
    {
        lock (_gate)
        {
            _wishes[place] = change(_wishes[place]);
            tree.Keep(subscriber, place, rule.Keeps(_wishes[place]));
        }
    }

    private void AskIfItMatters(string place)
    {
        bool matters;
        lock (_gate)
            matters = !rule.Keeps(_wishes[place]) && rule.Keeps(_wishes[place] with { UserAgrees = true });
        if (matters)
            ConsentWanted?.Invoke(place);
    }
}
