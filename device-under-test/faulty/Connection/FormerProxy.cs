using ReferenceDevice;
using ReferenceDevice.Connectivity;

namespace FaultyDevices.Connection;

/// <summary>The fault: a proxy that was used once is used until another one comes, also with a card that has none.</summary>
internal sealed class FormerProxy(string[] args) : ConnectionAsNamed
{
    private const string Place = "proxy";

    private readonly Notes _notes = new(args, Place);

    public override HttpProxy? Through(HttpProxy? behind, HttpProxy? any)
    {
        if (behind is null)
            return _notes.Read().TryGetValue(Place, out var former) && former.Split(':') is [var host, var port] ? HttpProxy.At(host, port) : null;
        _notes.Write(new() { [Place] = $"{behind.Host}:{behind.Port}" });
        return behind;
    }
}
