using Conformance.Fixtures;
using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The bench that the runner has started for this test host.</summary>
public static class Rigs
{
    private static readonly Lazy<RigPool> Made = new(() => new RigPool(Bench.Rigs.Select(rig => new PooledRig(Bench, rig))));

    /// <summary>Waits until it stands.</summary>
    /// <exception cref="RigException">There is no run: the test host was not started by the runner.</exception>
    public static BenchDescription Bench => RunnerLine.Bench;

    /// <summary>How many there are; one where there is no run, so that each scenario can say so.</summary>
    public static int Count => Environment.GetEnvironmentVariable(BenchDescription.Variable) is null ? 1 : Bench.Rigs.Count;

    public static RigPool Pool => Made.Value;
}
