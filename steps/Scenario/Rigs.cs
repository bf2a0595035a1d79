using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The bench that the runner has started for this test host.</summary>
public static class Rigs
{
    private static readonly Lazy<BenchDescription> Read = new(BenchDescription.Read);
    private static readonly Lazy<RigPool> Made = new(() => new RigPool(Read.Value.Rigs.Select(rig => new PooledRig(Read.Value, rig))));

    public static BenchDescription Bench => Read.Value;

    /// <summary>How many there are; one where there is no run, so that each scenario can say so.</summary>
    public static int Count => Environment.GetEnvironmentVariable(BenchDescription.Variable) is null ? 1 : Bench.Rigs.Count;

    public static RigPool Pool => Made.Value;
}
