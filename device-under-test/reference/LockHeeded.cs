namespace ReferenceDevice;

/// <summary>A locked application goes on with what it had, and takes nothing else.</summary>
public class LockHeeded : ILocking
{
    public virtual bool Uses(bool isLocked, bool wasInUse) => !isLocked || wasInUse;

    public virtual bool Counts(string application, bool isLocked) => isLocked;
}
