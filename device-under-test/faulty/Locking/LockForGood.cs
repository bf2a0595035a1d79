using ReferenceDevice;

namespace FaultyDevices.Locking;

/// <summary>The fault: an application that was locked once stays locked for every card.</summary>
internal sealed class LockForGood(string[] args) : LockHeeded
{
    private readonly Note _locked = new(args, "locked");

    public override bool Counts(string application, bool isLocked)
    {
        var wasLocked = _locked.Lines.Contains(application);
        if (isLocked && !wasLocked)
            _locked.Add(application);
        return isLocked || wasLocked;
    }
}
