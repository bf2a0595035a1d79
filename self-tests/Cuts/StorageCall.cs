namespace Conformance.SelfTests.Cuts;

/// <summary>A system call that changes the device's storage or makes a change last, as strace tells it.</summary>
/// <param name="Thread">Of the device.</param>
/// <param name="Name">pwrite64, ftruncate, unlink, fsync, fdatasync or openat.</param>
/// <param name="File">Name in the storage folder; empty for the folder itself.</param>
/// <param name="Data">What is written; empty for other calls.</param>
/// <param name="Number">Offset of a write, length of a truncation.</param>
/// <param name="Count">Place among all calls of that name in the thread, from 1, those on other files counted too.</param>
internal sealed record StorageCall(int Thread, string Name, string File, byte[] Data, long Number, int Count)
{
    public bool IsSync => Name is "fsync" or "fdatasync";

    public override string ToString() => $"{Name} {(File.Length is 0 ? "(folder)" : File)}";
}
