using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The rigs of this test host: one.</summary>
public static class Rigs
{
    private static readonly Lazy<RigDescription> Read = new(RigDescription.Read);
    private static readonly Lazy<BenchRig> Built = new(() => new BenchRig(Read.Value));

    public static RigDescription Description => Read.Value;

    public static BenchRig Only => Built.Value;

    /// <summary>False as long as no scenario has needed the bench.</summary>
    public static bool AreBuilt => Built.IsValueCreated;
}
