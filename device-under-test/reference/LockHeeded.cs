namespace ReferenceDevice;

/// <summary>A locked application goes on with what it had, and takes nothing else.</summary>
internal sealed class LockHeeded : ILocking
{
    public bool Uses(bool isLocked, bool wasInUse) => !isLocked || wasInUse;

    public bool Counts(string application, bool isLocked) => isLocked;
}
