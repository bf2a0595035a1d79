using ReferenceDevice;
using ReferenceDevice.Connectivity;

namespace FaultyDevices.Connection;

/// <summary>The fault: the access point of the card is used, and the proxy behind it is not.</summary>
internal sealed class NoProxy : ConnectionAsNamed
{
    public override HttpProxy? Through(HttpProxy? behind, HttpProxy? any) => null;
}
