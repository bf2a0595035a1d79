using Conformance.Reports.Integrity;

namespace Conformance.Runner.Bench;

/// <summary>Waits for the run folder where the command before was killed: its inner half may still be ending in order.</summary>
internal static class HandOver
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    /// <summary>Does what needs the folder, as soon as nobody else writes into it.</summary>
    /// <exception cref="RunHeldException">Somebody still does after 30 seconds; or a <see cref="FormatException"/> that says so.</exception>
    public static async Task<T> TakeAsync<T>(Func<T> take, CancellationToken cancel = default)
    {
        var start = TimeProvider.System.GetTimestamp();
        using var ticks = new PeriodicTimer(Tick);
        while (true)
        {
            try
            {
                return take();
            }
            catch (Exception held) when (held is RunHeldException or { InnerException: RunHeldException } && TimeProvider.System.GetElapsedTime(start) < Limit)
            {
                await ticks.WaitForNextTickAsync(cancel);   // a file lock gives no sign when it is free
            }
        }
    }
}
