using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The rig for one scenario, and the random numbers that belong to it.</summary>
public sealed class RigLease(ScenarioUnderTest scenario)
{
    private const int SeedStride = 10_007;   // a prime, so that neighbouring runs and test cases do not share seeds

    public BenchRig Rig { get; } = Rigs.Only;

    /// <summary>Comes from the run's seed and the test case, so that the order of test cases does not matter.</summary>
    public int Seed { get; } = SeedOf(Rigs.Description.Seed, scenario.Number);

    internal static int SeedOf(int run, int testCase) => unchecked((run * SeedStride) + testCase);

    public Task TakeAsync() => Rig.RestartAsync(Seed);
}
