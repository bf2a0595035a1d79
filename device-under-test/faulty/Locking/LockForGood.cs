using ReferenceDevice;

namespace FaultyDevices.Locking;

/// <summary>The fault: an application that was locked once stays locked for every card.</summary>
internal sealed class LockForGood(string[] args) : ILocking
{
    private readonly Note _locked = new(args, "locked");

    public bool Uses(bool isLocked, bool wasInUse) => !isLocked || wasInUse;

    public bool Counts(string application, bool isLocked)
    {
        var wasLocked = _locked.Lines.Contains(application);
        if (isLocked && !wasLocked)
            _locked.Add(application);
        return isLocked || wasLocked;
    }
}
