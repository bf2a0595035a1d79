using System.Runtime.InteropServices;

namespace ReferenceDevice.Supervisor;

/// <summary>Sessions and process groups of the system, which .NET does not know.</summary>
/// <remarks>Source: POSIX.1-2017, setsid() and kill().</remarks>
internal static partial class ProcessGroup
{
    private const int SigKill = 9;

    /// <summary>Makes the calling process the leader of a session and a process group of its own.</summary>
    /// <returns>False if it leads a group already, which is as good.</returns>
    public static bool LeadOwn() => SetSid() >= 0;

    /// <summary>Ends every process of a group at once, as a loss of supply does; one that is gone already is left in peace.</summary>
    /// <remarks>A process that has had no time to lead a group of its own is ended alone.</remarks>
    public static void Cut(int leader)
    {
        if (Kill(-leader, SigKill) is not 0)
            _ = Kill(leader, SigKill);
    }

    [LibraryImport("libc", EntryPoint = "setsid", SetLastError = true)]
    private static partial int SetSid();

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
