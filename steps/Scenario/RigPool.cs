namespace Conformance.Steps.Scenario;

/// <summary>The rigs of this test host: each is with one scenario at most, and who finds none free waits for one.</summary>
/// <remarks>Safe for use from any thread.</remarks>
public sealed class RigPool(IEnumerable<PooledRig> rigs)
{
    private readonly object _gate = new();   // waited on, which a Lock does not offer
    private readonly List<PooledRig> _free = [.. rigs];
    private int _taken;

    /// <summary>Takes the rig that has been free for the longest time.</summary>
    /// <returns>Null when all have been retired.</returns>
    public PooledRig? Take()
    {
        lock (_gate)
        {
            while (_free is [] && _taken > 0)
                Monitor.Wait(_gate);
            if (_free is not [var first, ..])
                return null;
            _free.RemoveAt(0);
            _taken++;
            return first;
        }
    }

    /// <summary>Gives it back, for the next scenario.</summary>
    public void Return(PooledRig rig) => Leave(() => _free.Add(rig));

    /// <summary>Gives it back, for nobody: the runner wants no test case on it any more.</summary>
    public void Retire() => Leave(() => { });

    private void Leave(Action how)
    {
        lock (_gate)
        {
            how();
            _taken--;
            Monitor.PulseAll(_gate);
        }
    }
}
