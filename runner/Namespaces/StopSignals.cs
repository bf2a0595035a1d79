using System.Runtime.InteropServices;

namespace Conformance.Runner.Namespaces;

/// <summary>Turns Ctrl-C, SIGTERM and, inside the namespaces, the end of standard input into one cancellation.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignals()
    {
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop),
        ];
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>Watches standard input, which the outer process keeps open as long as the run is wanted.</summary>
    public void WatchStandardInput()
    {
        var watch = new Thread(() =>
        {
            using var input = Console.OpenStandardInput();
            var buffer = new byte[16];
            while (input.Read(buffer) > 0)
            {
                // nothing is ever sent; only the end counts
            }

            Stop();
        }) { IsBackground = true, Name = "lifeline" };
        watch.Start();
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        Stop();
    }

    private void Stop()
    {
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // the sign came when there was nothing left to stop
        }
    }
}
