using Conformance.Fixtures;
using Conformance.Fixtures.Rig;

namespace Conformance.Steps.Scenario;

/// <summary>The rig that one scenario has for itself, and the random numbers that belong to it.</summary>
public sealed class RigLease(ScenarioUnderTest scenario)
{
    private const int SeedStride = 10_007;   // a prime, so that neighbouring runs and test cases do not share seeds

    private PooledRig? _held;
    private RigLock? _lock;

    /// <summary>Only while the scenario has it.</summary>
    public BenchRig Rig => Held.Rig;

    /// <summary>Its name.</summary>
    public string Name => Held.Name;

    public bool HasTwoDevices => Held.HasTwoDevices;

    /// <summary>False while nothing of it has been used.</summary>
    public bool IsInUse => _held is { IsBuilt: true };

    /// <summary>Comes from the run's seed and the test case, so that neither the order of test cases nor the rig matters.</summary>
    public int Seed { get; } = SeedOf(Rigs.Seed, scenario.Number);

    private PooledRig Held => _held ?? throw new InvalidOperationException("The scenario has no rig, and something of it uses one. Take it in a hook before.");

    internal static int SeedOf(int run, int testCase) => unchecked((run * SeedStride) + testCase);

    /// <summary>Takes a rig, as soon as one is free.</summary>
    /// <param name="begin">Is given its name, and says whether a test case may begin on it; on one where it may not, none will again.</param>
    /// <returns>False when there is no rig left.</returns>
    public bool Take(Func<string, bool> begin)
    {
        while ((_held = Rigs.Pool.Take()) is { } rig)
        {
            var isWanted = false;
            try
            {
                isWanted = begin(rig.Name);
            }
            finally
            {
                if (!isWanted)
                    Rigs.Pool.Retire();
            }

            if (isWanted)
                return true;
        }

        return false;
    }

    /// <summary>Makes the rig new for the scenario.</summary>
    /// <exception cref="RigException">Another process has it, or a part of it does not answer.</exception>
    /// <exception cref="Fixtures.Device.DeviceNotReadyException">The device does not go off, or has fallen silent before this scenario.</exception>
    public Task RestartAsync()
    {
        _lock = RigLock.Take(Rigs.Bench.Leases, Name, scenario.Id, TimeProvider.System.GetUtcNow() + Rigs.Bench.CaseLimit);
        return Rig.RestartAsync(Seed);
    }

    /// <summary>Gives the rig back.</summary>
    public void Return()
    {
        _lock?.Dispose();
        Rigs.Pool.Return(Held);
        _held = null;
    }
}
