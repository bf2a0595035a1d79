using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>A rig of the bench that is built when the first scenario uses it.</summary>
public sealed class PooledRig(BenchDescription bench, RigDescription rig)
{
    private readonly Lazy<BenchRig> _built = new(() => new BenchRig(bench, rig));

    public string Name => rig.Name;

    public bool HasTwoDevices => rig.SecondDevice is not null;

    public BenchRig Rig => _built.Value;

    /// <summary>False as long as no scenario has used it.</summary>
    public bool IsBuilt => _built.IsValueCreated;
}
