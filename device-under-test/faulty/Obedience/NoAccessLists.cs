using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: any server that has a session may do what it likes; access lists are stored, and not read.</summary>
internal sealed class NoAccessLists : FullObedience
{
    public override bool Permits(bool isGranted) => true;
}
