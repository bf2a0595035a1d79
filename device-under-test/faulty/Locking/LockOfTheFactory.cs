using ReferenceDevice;

namespace FaultyDevices.Locking;

/// <summary>The fault: a lock that the factory has set is heeded at the first switch-on, and none at a later one.</summary>
internal sealed class LockOfTheFactory(string[] args) : LockHeeded
{
    private readonly bool _isFirst = IsFirst(new Note(args, "switched-on"));

    public override bool Counts(string application, bool isLocked) => isLocked && _isFirst;

    private static bool IsFirst(Note note)
    {
        note.Add("on");
        return note.Lines.Count is 1;
    }
}
