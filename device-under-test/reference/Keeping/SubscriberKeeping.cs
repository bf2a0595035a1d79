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
    private readonly HashSet<string> _awaited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Whose cards' objects these are: a name of the device's own.</summary>
    public string Subscriber => subscriber;

    /// <summary>Called once with the place of an object that would be kept if the user agreed.</summary>
    public Action<string>? ConsentWanted { get; set; }

    /// <summary>The card has objects for these places that come in only if the user agrees: what is kept of them goes, what was indicated of them stays.</summary>
    public void Await(IReadOnlyCollection<string> places)
    {
        lock (_gate)
        {
            _awaited.UnionWith(places);
            tree.Forget(subscriber, [.. places.Except(_wishes.Keys, StringComparer.Ordinal)]);
        }
    }

    /// <summary>Inserts objects at their places.</summary>
    public void Insert(IReadOnlyList<(string Place, ManagementObject Object)> objects)
    {
        lock (_gate)
        {
            foreach (var (place, one) in objects)
            {
                _wishes[place] = new Wishes(
                    one.Value(Mark) is "true", rule.RecallsTheOperatorsWord ? indications.Find(subscriber, pseudonyms.Of(subscriber, place)) : null, one.Value(Question) is "true", UserAgrees: false);
            }

            foreach (var kept in objects.GroupBy(one => rule.Keeps(_wishes[one.Place])))
                tree.Provision(subscriber, [.. kept.Select(one => one.Place)], [.. kept.SelectMany(one => one.Object.At(one.Place))], kept.Key);
        }

        foreach (var (place, _) in objects)
            AskIfItMatters(place);
    }

    /// <summary>The user has been asked for consent, and agrees.</summary>
    public void Agree(string place)
    {
        lock (_gate)
            Change(place, _wishes[place] with { UserAgrees = true });
    }

    /// <summary>Whether a node belongs to an object of which this stay has heard.</summary>
    public bool Knows(string path)
    {
        lock (_gate)
            return NodePath.Upwards(path).Any(_wishes.ContainsKey);
    }

    /// <summary>A server that may has written the leaf of the mark.</summary>
    /// <param name="path">Of any node that a server has written.</param>
    /// <param name="value">As written.</param>
    public void Written(string path, string value)
    {
        const string End = "/" + Mark;
        if (!path.EndsWith(End, StringComparison.Ordinal))
            return;
        var (place, keep) = (path[..^End.Length], value is "true");
        lock (_gate)
        {
            if (WishesOf(place) is not { } wishes)
                return;
            Change(place, wishes with { Indicated = keep }, () => indications.Put(subscriber, pseudonyms.Of(subscriber, place), keep));
        }

        AskIfItMatters(place);
    }

    /// <summary>The whole card has been read: what is kept of it, and is not on it any more, goes, and what was indicated of it.</summary>
    public void ForgetWhatTheCardHasLost()
    {
        if (!rule.ForgetsWhatTheCardHasLost)
            return;
        lock (_gate)
        {
            tree.Forget(
                subscriber,
                [.. tree.KeptRoots(subscriber).Except(_wishes.Keys, StringComparer.Ordinal)],
                DropWords);
        }
    }

    private void DropWords()
    {
        if (rule.ForgetsTheOperatorsWord)
            indications.DropAllBut(subscriber, [.. _wishes.Keys.Union(_awaited).Select(place => pseudonyms.Of(subscriber, place))]);
    }

    // what is kept from an earlier stay, and has not been read from the card this time, was to be kept
    private Wishes? WishesOf(string place) =>
        _wishes.TryGetValue(place, out var wishes) ? wishes
        : tree.KeptRoots(subscriber).Contains(place) ? new Wishes(Marked: true, Indicated: null, AsksUser: false, UserAgrees: true)
        : null;

    private void Change(string place, Wishes wishes, Action? alongside = null)
    {
        tree.Keep(subscriber, place, rule.Keeps(wishes), alongside);
        _wishes[place] = wishes;
    }

    private void AskIfItMatters(string place)
    {
        bool matters;
        lock (_gate)
            matters = !rule.Keeps(_wishes[place]) && rule.Keeps(_wishes[place] with { UserAgrees = true }) && _asked.Add(place);
        if (matters)
            ConsentWanted?.Invoke(place);
    }
}
