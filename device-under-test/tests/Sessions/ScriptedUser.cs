using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>A user who gives the answers of a script, and then none before the question is withdrawn.</summary>
internal sealed class ScriptedUser(params bool[] answers) : IUser
{
    private int _asked;

    public List<string> Seen { get; } = [];

    public async Task<bool> ConfirmAsync(string text, CancellationToken end)
    {
        Seen.Add($"confirm {text}");
        if (_asked < answers.Length)
            return answers[_asked++];
        var withdrawn = new TaskCompletionSource<bool>();
        await using var registration = end.Register(() => withdrawn.SetCanceled(end));
        return await withdrawn.Task;
    }

    public void Inform(string text) => Seen.Add($"inform {text}");

    public Task<string?> PinAsync(string text, CancellationToken end) => Task.FromResult<string?>(null);

    public void Withdraw() => Seen.Clear();
}
