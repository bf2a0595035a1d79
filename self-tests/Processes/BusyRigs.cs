namespace Conformance.SelfTests.Processes;

/// <summary>The rigs that runs of the self-test have at work at once.</summary>
/// <remarks>
/// Much of a run on one rig is waiting, so runs go on side by side; with too many, a test case that races against the device loses. The
/// faulty devices' run has four of them, and next to it go three others; when it has ended there is room for more.
/// </remarks>
internal sealed class BusyRigs : IDisposable
{
    private const int Most = 7;   // on two processors

    private static readonly object Gate = new();
    private static int _busy;

    private int _own;

    private BusyRigs(int own) => _own = own;

    /// <summary>Waits until as many are free, and takes them until it is disposed of.</summary>
    public static BusyRigs Take(int rigs)
    {
        lock (Gate)
        {
            while (_busy > 0 && _busy + rigs > Most)   // who wants more than there are gets them alone
                Monitor.Wait(Gate);
            _busy += rigs;
            return new BusyRigs(rigs);
        }
    }

    public void Dispose()
    {
        lock (Gate)
        {
            _busy -= _own;
            _own = 0;
            Monitor.PulseAll(Gate);
        }
    }
}
