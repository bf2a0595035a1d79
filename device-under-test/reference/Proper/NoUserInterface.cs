namespace ReferenceDevice.Proper;

/// <summary>A device that can ask nobody: what has to be agreed to is not agreed to.</summary>
internal sealed class NoUserInterface : IUser
{
    public Task<bool> ConfirmAsync(string text, CancellationToken end) => Task.FromResult(false);

    public void Inform(string text)
    {
        // There is nobody to show it to.
    }

    public Task<string?> PinAsync(string text, CancellationToken end) => Task.FromResult<string?>(null);

    public void Withdraw()
    {
        // Nothing has been shown.
    }
}
