using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has the operator's server work on the store, and looks at the answers and at what has become of it.</summary>
public sealed class StoreDriver(RigLease lease, Store store, BaseSetup setup, ServerScripts scripts, SessionDriver sessions, PresentSwitchOn present)
{
    private readonly BenchRig _rig = lease.Rig;
    private StorePlan _plan = new([], StorePlan.Unchanged);

    /// <summary>The device has the store, and the server does this to it in its next sessions.</summary>
    /// <param name="plan">What it does.</param>
    /// <param name="more">What the store holds besides.</param>
    public void Plan(StorePlan plan, params IReadOnlyList<DeviceNode> more)
    {
        _plan = plan;
        setup.Put([.. store.Nodes, .. more]);
        var members = plan.Orders.SelectMany(order => order.Command.Members).ToList();
        var commands = plan.Orders.Select(order => order.Command).Where(command => !members.Contains(command)).ToList();
        scripts.Change(ServerScripts.Operator, script => script with { Commands = commands, IsOrderFree = true });
    }

    /// <summary>How the device has answered each command by the end of the session.</summary>
    public async Task<Observation> AnswersAsync()
    {
        await sessions.RunToItsEndAsync();
        var outcomes = sessions.Outcomes(ServerScripts.Operator);
        return new Observation(
            string.Join(", ", _plan.Orders.Select(order => order.Expected)),
            string.Join(", ", _plan.Orders.Select(order => order.Told(outcomes.FirstOrDefault(outcome => outcome.Command == order.Command)))),
            [.. sessions.Answers(ServerScripts.Operator)]);
    }

    /// <summary>What the store holds after the session, beside what the answered commands make of it; nothing where the device has said that it lacks the first of them.</summary>
    public async Task<Observation> ContentAsync()
    {
        await sessions.RunToItsEndAsync();
        var first = sessions.Outcomes(ServerScripts.Operator).FirstOrDefault(outcome => outcome.Command == _plan.Orders[0].Command);
        return await HoldsAsync(first?.Status is StatusCode.NotSupported ? StorePlan.Unchanged : _plan.After);
    }

    /// <summary>That the store is as the factory made it.</summary>
    public Task<Observation> IsUntouchedAsync() => HoldsAsync(StorePlan.Unchanged);

    private async Task<Observation> HoldsAsync(IReadOnlyDictionary<string, string?> changes)
    {
        present.RequireSettled();
        var expected = store.Content.Where(node => !changes.ContainsKey(node.Key)).Concat(changes.Where(node => node.Value is not StorePlan.Gone));
        var shown = (await _rig.Device.TreeAsync()).Where(node => node.Path == store.Root || node.Path.StartsWith($"{store.Root}/", StringComparison.Ordinal));
        IReadOnlyList<(string, string)> right = [.. expected.Select(node => (node.Key, node.Value ?? ""))], seen = [.. shown.Select(node => (node.Path, node.Value ?? ""))];
        var alike = right.Intersect(seen).ToHashSet();
        if (right.Count == alike.Count && seen.Count == alike.Count)
            alike.Clear();   // where something is wrong, what is right stands in the way
        return new Observation(Told(right, alike), Told(seen, alike), present.Seen(ObservationPoint.Device)[^1]);
    }

    private static string Told(IReadOnlyList<(string Path, string Value)> nodes, HashSet<(string, string)> left)
    {
        List<string> told = [.. nodes.Where(node => !left.Contains(node)).OrderBy(node => node.Path, StringComparer.Ordinal)
            .Select(node => node.Value is "" ? node.Path : $"{node.Path} = '{Shortened.Of(node.Value)}'")];
        return left.Count is 0 ? string.Join("; ", told) : $"{(told.Count is 0 ? "nothing" : string.Join("; ", told))}, beside {nodes.Count - told.Count} nodes that are right";
    }
}
