using System.Collections.Concurrent;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Proper;

/// <summary>A user in the hands of the test.</summary>
internal sealed class HandUser : IUser
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _asked = new(StringComparer.Ordinal);

    public ConcurrentQueue<string> Told { get; } = new();

    public IEnumerable<string> Asked => _asked.Keys;

    public async Task<bool> ConfirmAsync(string text, CancellationToken end)
    {
        await using var withdrawn = end.Register(() => Answer(text, accepts: false));
        return await _asked.GetOrAdd(text, _ => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public void Inform(string text) => Told.Enqueue(text);

    public Task<string?> PinAsync(string text, CancellationToken end) => Task.FromResult<string?>(null);

    public void Withdraw() => Told.Clear();

    public void Answer(string text, bool accepts) => _asked[text].TrySetResult(accepts);
}
