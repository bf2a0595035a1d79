using ReferenceDevice;

namespace FaultyDevices.Locking;

/// <summary>The fault: a lock stops the user, and no card.</summary>
internal sealed class LockForUsersAlone : LockHeeded
{
    public override bool Uses(bool isLocked, bool wasInUse) => true;
}
