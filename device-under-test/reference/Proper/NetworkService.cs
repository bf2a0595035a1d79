using ReferenceDevice.Card;
using ReferenceDevice.Network;

namespace ReferenceDevice.Proper;

/// <summary>How one card gets onto the operator network, and leaves it.</summary>
internal sealed class NetworkService(NetworkCell? cell, DeviceParts parts, Reporter reporter)
{
    private static readonly TimeSpan DetachLimit = TimeSpan.FromSeconds(2);

    private AttachProcedure? _attached;

    public bool IsAttached => _attached is not null;

    /// <param name="usim">Of the card.</param>
    /// <param name="challengeAnswered">Called when a response is on its way to the network.</param>
    /// <param name="noCoverage">Called once with the reason, when no network has been heard; the device goes on trying.</param>
    /// <param name="end">Ends the attempts.</param>
    public async Task<AttachResult> AttachAsync(Usim usim, Action challengeAnswered, Action<string> noCoverage, CancellationToken end)
    {
        if (cell is null)
            return new AttachResult.Failed("the set-up names no network cell, and this device has no other radio");
        var procedure = new AttachProcedure(cell, usim, parts.NetworkEntry, parts.Resynchronisation, challengeAnswered);
        var result = await new Attachment(procedure, TimeProvider.System).RunAsync(noCoverage, end);
        _attached = result is AttachResult.Accepted ? procedure : null;
        return result;
    }

    public async Task LeaveAsync()
    {
        if (_attached is null)
            return;
        try
        {
            using var limit = new CancellationTokenSource(DetachLimit);
            await _attached.DetachAsync(limit.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            reporter.Tell("error", "network", null, $"The network did not answer the detach request: {failure.Message}");
        }
    }
}
