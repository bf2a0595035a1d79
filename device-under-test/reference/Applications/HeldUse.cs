using ReferenceDevice.Contract;

namespace ReferenceDevice.Applications;

/// <summary>A use that goes on once a second until it is ended.</summary>
/// <remarks>A turn that lasts longer than a second delays the next one.</remarks>
internal sealed class HeldUse : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<UseResult> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _life;
    private volatile bool _usesCard;

    /// <param name="turn">Does it once; is told what to call when card data has a part in it.</param>
    /// <param name="time">Gives the rhythm.</param>
    public HeldUse(Func<Action, CancellationToken, Task<UseResult>> turn, TimeProvider time) => _life = GoOnAsync(turn, time);

    /// <summary>What the first turn reached.</summary>
    public Task<UseResult> First => _first.Task;

    /// <summary>Whether card data has had a part in a turn.</summary>
    public bool UsesCard => _usesCard;

    /// <summary>Returns when the last turn is over.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await _life;
    }

    public void Dispose() => _end.Dispose();

    private async Task GoOnAsync(Func<Action, CancellationToken, Task<UseResult>> turn, TimeProvider time)
    {
        using var rhythm = new PeriodicTimer(Interval, time);
        do
        {
            _first.TrySetResult(await turn(() => _usesCard = true, _end.Token));
        }
        while (await NextAsync(rhythm));
    }

    private async Task<bool> NextAsync(PeriodicTimer rhythm)
    {
        try
        {
            return await rhythm.WaitForNextTickAsync(_end.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
