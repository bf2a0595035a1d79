using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Asks the device what its tree and its applications hold, and lays it beside the card.</summary>
public sealed class ContentDriver(RigLease lease, PresentSwitchOn present, BaseSetup setup)
{
    private const string Nothing = "nothing";
    private static readonly string[] ApplicationsWithAccounts = ["mail", "browser", "messaging"];

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>Which of the card's objects have a node of their kind, with their data below it, in the tree.</summary>
    public Task<Observation> PlacesOfAsync(SubscriberCard card) => PlacesOfAsync(card, card.Objects);

    /// <summary>The same for all objects but the one with that name, which gets its time to be placed beside an open question.</summary>
    public async Task<Observation> PlacesBesideAsync(SubscriberCard card, string name, TimeSpan limit)
    {
        var others = card.ObjectsBeside(name);
        await _rig.Device.WaitForAsync(TreeAsync, tree => others.All(mo => Marks.HasPlace(tree, mo, card)), limit);
        return await PlacesOfAsync(card, others);
    }

    /// <summary>How the tree differs from what objects of a card say.</summary>
    public async Task<Observation> DifferencesFromAsync(IReadOnlyList<ManagementObject> carried)
    {
        var tree = await TreeAsync();
        var differences = carried.SelectMany(mo => ExpectedTree.Of(mo).FindIn(tree).Differences).ToList();
        var objects = $"{carried.Count} objects, ";
        return new Observation($"{objects}no difference", objects + (differences.Count is 0 ? "no difference" : string.Join("; ", differences)), Asked());
    }

    /// <summary>Which of the objects the tree does not hold as they are.</summary>
    public async Task<IReadOnlyList<ManagementObject>> NotWholeAsync(IReadOnlyList<ManagementObject> carried)
    {
        if (carried.Count is 0)
            return [];
        var tree = await TreeAsync();
        return [.. carried.Where(mo => ExpectedTree.Of(mo).FindIn(tree).Differences.Count > 0)];
    }

    /// <summary>Nodes of the tree that hold a value with one of the marks.</summary>
    public async Task<Observation> InTreeAsync(IReadOnlyList<string> marks) => new(Nothing, Told(Marks.In(await TreeAsync(), marks)), Asked());

    /// <summary>Accounts in effect that hold a value with one of the marks.</summary>
    public async Task<Observation> InApplicationsAsync(IReadOnlyList<string> marks) => new(Nothing, Told(Marks.In(await ApplicationsAsync(), marks)), Asked());

    /// <summary>Which of the objects the device has told it has skipped, in any words.</summary>
    public async Task<Observation> SkippedAsync(IReadOnlyList<string> labels)
    {
        present.RequireSettled();
        var events = await _rig.Device.EventsSincePowerOnAsync();
        var told = labels.Where(label => events.Any(one => one is { Kind: "mo", Outcome: "skipped" } && one.Subject == label));
        return new Observation(string.Join(", ", labels), Told(told), Asked());
    }

    /// <summary>Whether an application has an account with data of the card.</summary>
    public async Task<Observation> AccountsFromAsync(string application, SubscriberCard card)
    {
        const string Expected = "an account with the card's data";
        var shown = (await ApplicationsAsync()).Where(one => one.Id == application).ToList();
        return new Observation(Expected, Marks.In(shown, card.Marks).Any() ? Expected : Told(shown.SelectMany(one => one.Settings).Select(account => account.Settings)), Asked());
    }

    /// <summary>The settings of the account with that name in an application, beside what they have to be; where no connection is expected, any is right.</summary>
    public async Task<Observation> AccountAsync(string application, DeviceProfile expected)
    {
        var accounts = (await ApplicationsAsync()).FirstOrDefault(shown => shown.Id == application)?.Settings ?? [];
        var found = accounts.FirstOrDefault(account => account.Name == expected.Name);
        var actual = (expected.Connection is null && found is not null ? found with { Connection = null } : found)?.Settings
            ?? $"no account '{expected.Name}' in {application}; it has {Told(accounts.Select(account => $"'{account.Name}'"))}";
        return new Observation(expected.Settings, actual, Asked());
    }

    /// <summary>All settings of all applications, beside what the device was set up with.</summary>
    public Task<Observation> OwnSettingsAsync() => OwnSettingsAsync([.. BaseData.Applications.Select(known => known.Id)]);

    /// <summary>Those of some applications alone.</summary>
    public async Task<Observation> OwnSettingsAsync(params IReadOnlyList<string> ids)
    {
        var applications = await ApplicationsAsync();
        var actual = ids.Select(id => Settings(id, applications.FirstOrDefault(shown => shown.Id == id)?.Settings ?? []));
        var expected = ids.Select(id => Settings(id, BaseData.Applications.Single(known => known.Id == id).Settings));
        return new Observation(string.Join("; ", expected), string.Join("; ", actual), Asked());
    }

    /// <summary>The same, and that no value with one of the marks is in the tree.</summary>
    public async Task<Observation> OwnDataAsync(IReadOnlyList<string> marks)
    {
        var left = await InTreeAsync(marks);
        var own = await OwnSettingsAsync();
        return new Observation($"{own.Expected}; in the tree of the card: {left.Expected}", $"{own.Actual}; in the tree of the card: {left.Actual}", [.. left.Evidence, .. own.Evidence]);
    }

    /// <summary>What of the card is missing in tree and applications; empty when the device is provisioned.</summary>
    public async Task<IReadOnlyList<string>> MissingFromAsync(SubscriberCard card)
    {
        var (tree, applications) = (await TreeAsync(), await ApplicationsAsync());
        return
        [
            .. card.Objects.Where(mo => !setup.KeepsOut(mo) && !Marks.HasPlace(tree, mo, card)).Select(mo => $"'{mo.Label}' in the tree"),
            .. ApplicationsWithAccounts.Where(id => card.HasAccountFor(id) && !Marks.In(applications.Where(shown => shown.Id == id), card.Marks).Any()).Select(id => $"an account in {id}"),
        ];
    }

    private async Task<Observation> PlacesOfAsync(SubscriberCard card, IReadOnlyList<ManagementObject> objects)
    {
        var tree = await TreeAsync();
        return new Observation(Labels(objects), Labels(objects.Where(mo => Marks.HasPlace(tree, mo, card))), Asked());
    }

    private Task<IReadOnlyList<DeviceNode>> TreeAsync()
    {
        present.RequireSettled();
        return _rig.Device.TreeAsync();
    }

    private Task<IReadOnlyList<DeviceApplication>> ApplicationsAsync()
    {
        present.RequireSettled();
        return _rig.Device.ApplicationsAsync();
    }

    private static string Settings(string application, IReadOnlyList<DeviceProfile> accounts) =>
        $"{application}: {string.Join(" and ", accounts.Select(account => account.Settings))}";

    private static string Labels(IEnumerable<ManagementObject> objects) => string.Join(", ", objects.Select(mo => mo.Label));

    private static string Told(IEnumerable<string> found) => string.Join("; ", found) is { Length: > 0 } told ? told : Nothing;

    // the request just answered: nobody else asks while a step does
    private EvidenceEntry[] Asked() => [present.Seen(ObservationPoint.Device)[^1]];
}
