using Conformance.Runner.Machine;

namespace Conformance.Runner.SelfTesting;

/// <summary>Where the tests write: in memory where the machine has enough, since what they write lives for minutes and the disk costs processor time; else on the disk.</summary>
/// <remarks>For a mount namespace of one's own, with which the memory is given back in any case.</remarks>
internal sealed class WorkFolder : IAsyncDisposable
{
    private const long EnoughMemory = 6L << 30;   // octets; a file system in memory may fill half of it
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hil-self-test-");

    private WorkFolder()
    {
    }

    public string Path => _folder.FullName;

    public static async Task<WorkFolder> MakeAsync()
    {
        var made = new WorkFolder();
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > EnoughMemory)
            await Outside.AskAsync("mount", ["-t", "tmpfs", "-o", "mode=0700", "tmpfs", made.Path], Limit);   // where it cannot be, the disk serves
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Outside.AskAsync("umount", ["--lazy", Path], Limit);
        _folder.Delete(recursive: true);
    }
}
