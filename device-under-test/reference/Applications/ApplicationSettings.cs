using ReferenceDevice.Contract;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>The applications with the settings in effect: base profiles, card profiles laid over them.</summary>
/// <remarks>
/// A card profile hides the base profile of the same name while it is provisioned. What the tree holds now is what is in
/// effect, so withdrawal needs no step more. The settings of a locked application do not change: it goes on with the card
/// profiles that it had when it was locked, until they are withdrawn, and takes no others. A lock that is lifted counts from
/// the next card or switch-on.
/// </remarks>
internal sealed class ApplicationSettings
{
    private readonly Lock _gate = new();
    private readonly BaseApplications _base;
    private readonly ManagementTree _tree;
    private readonly ILocking _locking;
    private readonly IAccountChoice _choice;
    private readonly Dictionary<string, HashSet<string>> _frozen = new(StringComparer.Ordinal);

    /// <param name="setup">The applications as the memory holds them.</param>
    /// <param name="tree">Where card profiles come from.</param>
    /// <param name="store">Writes an application that user or corporation have changed.</param>
    /// <param name="locking">What a lock does.</param>
    /// <param name="choice">Which accounts an application has from the tree.</param>
    public ApplicationSettings(
        IReadOnlyList<ApplicationSetup>? setup, ManagementTree tree, Action<ApplicationSetup>? store = null,
        ILocking? locking = null, IAccountChoice? choice = null)
    {
        (_base, _tree) = (new BaseApplications(setup, store ?? (_ => { })), tree);
        (_locking, _choice) = (locking ?? DeviceParts.Conforming.Locking, choice ?? DeviceParts.Conforming.Accounts);
        TakeNote();
    }

    public bool IsInstalled(string id) => _base.Find(id) is { Installed: true };

    public bool IsLocked(string id) => _base.Find(id) is { Locked: true };

    /// <summary>A card has come, or the supply: locks count as they are now.</summary>
    public void TakeNote()
    {
        lock (_gate)
        {
            _frozen.Clear();
            foreach (var application in _base.All.Where(application => _locking.Counts(application.Id, application.Locked)))
                _frozen[application.Id] = [];
        }
    }

    public List<Application> InEffect() => _base.All.ConvertAll(application => new Application(
        application.Id, application.Installed, application.Locked,
        [.. AccountsOf(application.Id).OrderBy(account => account.IsFromCard).Select(account => account.Profile)]));

    /// <summary>What an application works with, in the order of preference: that of the card first.</summary>
    public List<Account> AccountsOf(string id)
    {
        if (_base.Find(id) is not { Installed: true } application)
            return [.. Own(_base.Find(id))];
        var objects = _choice.Of(id, ObjectsOf(id).ConvertAll(ProfileMapping.From));
        var names = objects.Where(account => account.IsFromCard).Select(account => account.Profile.Name).ToHashSet(StringComparer.Ordinal);
        return [.. objects
            .Concat(Own(application))
            .Where(account => account.IsFromCard || !names.Contains(account.Profile.Name))
            .OrderBy(account => !account.IsFromCard)];
    }

    /// <summary>The objects of the tree that an application has its settings from, those of the card first.</summary>
    public List<ManagementObject> ObjectsOf(string id) => ApplicationKind.All.FirstOrDefault(kind => kind.Id == id) is { } kind
        ? _tree.ObjectsOf(kind).FindAll(one => !one.IsFromCard() || IsUsed(id, one.RootName))
        : [];

    /// <summary>The corporation locks an application, or unlocks it.</summary>
    /// <returns>False if there is no such application.</returns>
    public bool Lock(string id, bool locked)
    {
        if (_base.Find(id) is not { } application)
            return false;
        lock (_gate)
        {
            if (locked && !_frozen.ContainsKey(id))
                _frozen[id] = [.. ObjectsOf(id).Select(one => one.RootName)];
            _base.Change(application with { Locked = locked });
        }

        return true;
    }

    /// <summary>The user writes the application's own profiles anew; they are in effect at once, where no card profile hides them.</summary>
    /// <returns>False if there is no such application, or it is locked.</returns>
    public bool Edit(string id, IEnumerable<Profile> settings)
    {
        if (_base.Find(id) is not { Locked: false } application)
            return false;
        _base.Change(application with { Settings = [.. settings.Select(profile => profile with { Origin = null })] });
        return true;
    }

    private bool IsUsed(string id, string root)
    {
        lock (_gate)
            return _locking.Uses(_frozen.TryGetValue(id, out var used), used?.Contains(root) ?? false);
    }

    private static IEnumerable<Account> Own(ApplicationSetup? application) =>
        (application?.Settings ?? []).Select(profile => new Account(profile with { Origin = "base" }));
}
