using ReferenceDevice.Contract;

namespace ReferenceDevice.Applications;

/// <summary>The applications as factory, user and corporation left them; every change is in the device's memory before it counts.</summary>
/// <remarks>Those that the set-up does not name are installed, unlocked and empty. May be used from any thread.</remarks>
internal sealed class BaseApplications
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, ApplicationSetup> _byId = new(StringComparer.Ordinal);
    private readonly Action<ApplicationSetup> _store;

    /// <param name="setup">As the memory holds them.</param>
    /// <param name="store">Writes one into the memory.</param>
    public BaseApplications(IReadOnlyList<ApplicationSetup>? setup, Action<ApplicationSetup> store)
    {
        _store = store;
        foreach (var application in setup ?? [])
            _byId[application.Id] = application;
        foreach (var kind in ApplicationKind.All)
            _byId.TryAdd(kind.Id, new ApplicationSetup(kind.Id, Installed: true));
    }

    public List<ApplicationSetup> All
    {
        get
        {
            lock (_gate)
                return [.. _byId.Values];
        }
    }

    public ApplicationSetup? Find(string id)
    {
        lock (_gate)
            return _byId.GetValueOrDefault(id);
    }

    public void Change(ApplicationSetup application)
    {
        lock (_gate)
        {
            _store(application);
            _byId[application.Id] = application;
        }
    }
}
