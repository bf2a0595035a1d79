using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Asks the device what its tree and its applications hold, and lays it beside the card.</summary>
public sealed class ContentDriver(RigLease lease, DeviceDriver device)
{
    private const string Nothing = "nothing";

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Which of the card's objects have a node of their kind, with their data below it, in the tree.</summary>
    public async Task<Observation> PlacesOfAsync(SubscriberCard card)
    {
        var tree = await _rig.Device.TreeAsync();
        bool HasPlace(ManagementObject mo) =>
            ExpectedTree.Of(mo).RootsIn(tree).Any(root => tree.Any(node => node.Path.StartsWith($"{root}/", StringComparison.Ordinal) && IsMarked(node.Value, [card.Mark(mo.RootName)])));
        return new Observation(Labels(card.Objects), Labels(card.Objects.Where(HasPlace)), Asked());
    }

    /// <summary>How the tree differs from what the card carries.</summary>
    public async Task<Observation> DifferencesFromAsync(SubscriberCard card)
    {
        var tree = await _rig.Device.TreeAsync();
        var differences = card.Objects.SelectMany(mo => ExpectedTree.Of(mo).FindIn(tree).Differences).ToList();
        return new Observation($"{card.Objects.Count} objects, no difference", $"{card.Objects.Count} objects, {(differences.Count is 0 ? "no difference" : string.Join("; ", differences))}", Asked());
    }

    /// <summary>Nodes of the tree that hold a value with one of the marks.</summary>
    public async Task<Observation> InTreeAsync(IReadOnlyList<string> marks)
    {
        var tree = await _rig.Device.TreeAsync();
        return new Observation(Nothing, Told(MarkedNodes(tree, marks)), Asked());
    }

    /// <summary>Whether an application has an account with data of the card.</summary>
    public async Task<Observation> AccountsFromAsync(string application, SubscriberCard card)
    {
        var accounts = await SettingsAsync(application);
        var isThere = accounts.Any(account => IsMarked(account.Settings, card.Marks));
        const string Expected = "an account with the card's data";
        return new Observation(Expected, isThere ? Expected : Told(accounts.Select(account => account.Settings)), Asked());
    }

    /// <summary>Accounts in effect that hold a value with one of the marks.</summary>
    public async Task<Observation> InApplicationsAsync(IReadOnlyList<string> marks)
    {
        var applications = await _rig.Device.ApplicationsAsync();
        return new Observation(Nothing, Told(MarkedAccounts(applications, marks)), Asked());
    }

    /// <summary>Watches for as long as the rig says, then tells every trace of the card in tree, applications and sessions.</summary>
    public async Task<Observation> TakenFromAsync(SubscriberCard card)
    {
        await _rig.Evidence.WaitForAsync(
            entry => entry.Point is ObservationPoint.Server && entry.Number > device.SwitchedOnAt, TimeSpan.FromMilliseconds(_rig.Description.WatchMs));
        var tree = await _rig.Device.TreeAsync();
        var asked = Asked();
        var applications = await _rig.Device.ApplicationsAsync();
        var sessions = _rig.Evidence.From(ObservationPoint.Server);
        var taken = MarkedNodes(tree, card.Marks).Concat(MarkedAccounts(applications, card.Marks)).Concat(sessions.Select(entry => $"a session: {entry.Kind}"));
        return new Observation(Nothing, Told(taken), [.. asked, .. Asked(), .. sessions]);
    }

    /// <summary>The settings of the account with that name in an application, beside what they have to be.</summary>
    public async Task<Observation> AccountAsync(string application, DeviceProfile expected)
    {
        var accounts = await SettingsAsync(application);
        var actual = accounts.FirstOrDefault(account => account.Name == expected.Name)?.Settings
            ?? $"no account '{expected.Name}' in {application}; it has {Told(accounts.Select(account => $"'{account.Name}'"))}";
        return new Observation(expected.Settings, actual, Asked());
    }

    /// <summary>All settings of all applications, beside what the device was set up with.</summary>
    public async Task<Observation> OwnSettingsAsync()
    {
        var applications = await _rig.Device.ApplicationsAsync();
        var actual = BaseData.Applications.Select(known => Settings(known.Id, applications.FirstOrDefault(shown => shown.Id == known.Id)?.Settings ?? []));
        var expected = BaseData.Applications.Select(known => Settings(known.Id, known.Settings));
        return new Observation(string.Join("; ", expected), string.Join("; ", actual), Asked());
    }

    private static string Settings(string application, IReadOnlyList<DeviceProfile> accounts) =>
        $"{application}: {string.Join(" and ", accounts.Select(account => account.Settings))}";

    private async Task<IReadOnlyList<DeviceProfile>> SettingsAsync(string application) =>
        (await _rig.Device.ApplicationsAsync()).FirstOrDefault(shown => shown.Id == application)?.Settings ?? [];

    private static IEnumerable<string> MarkedNodes(IEnumerable<DeviceNode> tree, IReadOnlyList<string> marks) =>
        tree.Where(node => IsMarked(node.Value, marks)).Select(node => $"{node.Path} = '{node.Value}'");

    private static IEnumerable<string> MarkedAccounts(IEnumerable<DeviceApplication> applications, IReadOnlyList<string> marks) =>
        applications.SelectMany(application => application.Settings.Where(account => IsMarked(account.Settings, marks)).Select(account => $"{application.Id}: {account.Settings}"));

    private static string Labels(IEnumerable<ManagementObject> objects) => string.Join(", ", objects.Select(mo => mo.Label));

    private static bool IsMarked(string? text, IReadOnlyList<string> marks) => text is not null && marks.Any(mark => text.Contains(mark, StringComparison.Ordinal));

    private static string Told(IEnumerable<string> found) => string.Join("; ", found) is { Length: > 0 } told ? told : Nothing;

    // the request just answered: nobody else asks while a step does
    private EvidenceEntry[] Asked() => [_rig.Evidence.From(ObservationPoint.Device)[^1]];
}
