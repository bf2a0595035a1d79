using ReferenceDevice;
using ReferenceDevice.Connectivity;

namespace FaultyDevices.Connection;

/// <summary>The fault: where there is no proxy behind the access point, another one that the device has is used.</summary>
internal sealed class AnyProxy : ConnectionAsNamed
{
    public override HttpProxy? Through(HttpProxy? behind, HttpProxy? any) => behind ?? any;
}
