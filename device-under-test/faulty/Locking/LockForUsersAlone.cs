using ReferenceDevice;

namespace FaultyDevices.Locking;

/// <summary>The fault: a lock stops the user, and no card.</summary>
internal sealed class LockForUsersAlone : ILocking
{
    public bool Uses(bool isLocked, bool wasInUse) => true;

    public bool Counts(string application, bool isLocked) => isLocked;
}
