namespace ReferenceDevice.Proper;

/// <summary>The supervisor's messages, for whoever waits for them at the time: a wait that is given up loses none.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Inbox(Link link)
{
    private Task<LinkMessage?>? _next;

    /// <summary>Completes when a message is there, or the other side is gone; the same one until it is taken.</summary>
    public Task Next => _next ??= link.ReceiveAsync();

    /// <returns>The next message, or null when the other side is gone.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a message.</exception>
    public async Task<LinkMessage?> TakeAsync()
    {
        var next = _next ?? link.ReceiveAsync();
        _next = null;
        return await next;
    }
}
