using System.Collections.Concurrent;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Proper;

/// <summary>A user in the hands of the test.</summary>
internal sealed class HandUser : IUser
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _asked = new(StringComparer.Ordinal);

    public ConcurrentQueue<string> Told { get; } = new();

    public IEnumerable<string> Asked => _asked.Keys;

    public bool IsThere => true;

    public async Task<UserAnswer> AskAsync(Question question, CancellationToken end)
    {
        await using var withdrawn = end.Register(() => Answer(question.Text, accepts: false));
        var answer = _asked.GetOrAdd(question.Text, _ => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        return new UserAnswer(await answer.Task ? PromptEnd.Accepted : PromptEnd.Refused);
    }

    public void Inform(string text) => Told.Enqueue(text);

    public void Withdraw() => Told.Clear();

    public void Answer(string text, bool accepts) => _asked[text].TrySetResult(accepts);
}
