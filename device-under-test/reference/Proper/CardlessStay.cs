using ReferenceDevice.Connectivity;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Proper;

/// <summary>What the device does over the network while it waits for a card: DM sessions that somebody asks for.</summary>
/// <remarks>
/// The bearer that this needs is asked for when the first session is wanted, and again where there was none. No session starts by
/// itself, and applications do not use the bearer. May be used from any thread.
/// </remarks>
internal sealed class CardlessStay : IDisposable
{
    private const string Over = "the device does not wait for a card any more";

    private readonly Lock _gate = new();
    private readonly NetworkCell? _cell;
    private readonly DeviceCore _device;
    private readonly SessionMemory _memory;
    private readonly CancellationTokenSource _end;
    private Task<Bearer>? _bearer;
    private Task _attaching = Task.CompletedTask;

    /// <param name="cell">Null for a device without a radio.</param>
    /// <param name="device">Has the accounts.</param>
    /// <param name="memory">Of sessions without a card.</param>
    /// <param name="off">The device is switched off.</param>
    public CardlessStay(NetworkCell? cell, DeviceCore device, SessionMemory memory, CancellationToken off)
    {
        (_cell, _device, _memory) = (cell, device, memory);
        _end = CancellationTokenSource.CreateLinkedTokenSource(off);
    }

    /// <summary>Opens a session with an account now.</summary>
    /// <returns>Why that cannot be; null if it is on its way.</returns>
    public async Task<string?> StartAsync(DmAccount account)
    {
        var bearer = await BearerAsync();
        if (_end.IsCancellationRequested)
            return Over;
        bearer.Sessions?.Start(account);
        return bearer.Objection;
    }

    /// <summary>Asks for service in the name of a subscriber; what the network answers is passed over, since only a card could go on from there.</summary>
    public void Attach(string subscriber) => _attaching = AttachAsync(subscriber);

    /// <summary>A card is in, or the device goes off: breaks off what is under way. The names of the bearer are forgotten.</summary>
    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await _attaching;
        if ((await BearerAsync()).Sessions is { } sessions)   // nothing is asked of the network any more
            await sessions.IdleAsync();
        _device.User.Withdraw();
    }

    public void Dispose() => _end.Dispose();

    private Task<Bearer> BearerAsync()
    {
        lock (_gate)
        {
            return _bearer is null or { IsCompletedSuccessfully: true, Result.Sessions: null } ? _bearer = AskAsync() : _bearer;
        }
    }

    private async Task AttachAsync(string subscriber)
    {
        try
        {
            if (_cell is not null)
                await _cell.SendAsync("/v1/attach", new Uplink("ATTACH REQUEST", subscriber, _device.Parts.NetworkEntry.Equipment(_cell.Imei)), _end.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidDataException or OperationCanceledException)
        {
            _device.Reporter.Tell("error", "network", null, $"The network did not answer the attach request: {failure.Message}");
        }
    }

    private async Task<Bearer> AskAsync()
    {
        if (_end.IsCancellationRequested)
            return new Bearer(null, Over);
        if (_cell is null)
            return new Bearer(null, "the set-up names no network cell, and this device has no other radio");
        try
        {
            var names = await BearerProcedure.AskAsync(_cell, _end.Token);
            return new Bearer(new SessionRunner(_device, new Connections(_device.Applications, names, _device.Parts.Connection), _memory, TimeProvider.System, _end.Token), null);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidDataException)
        {
            return new Bearer(null, failure.Message);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            return new Bearer(null, Over);
        }
    }

    private sealed record Bearer(SessionRunner? Sessions, string? Objection);
}
