namespace ReferenceDevice.Proper;

/// <summary>A device without display and keys: what has to be agreed to is never agreed to.</summary>
internal sealed class NoUser : IUser
{
    public Task<bool> ConfirmAsync(string text, CancellationToken end) => Task.FromResult(false);

    public void Inform(string text)
    {
        // There is nothing to show it on.
    }

    public Task<string?> PinAsync(string text, CancellationToken end) => Task.FromResult<string?>(null);
}
