using System.Text;
using Conformance.Runner.Configuration;
using Conformance.Runner.Machine;

namespace Conformance.Runner.Bench;

/// <summary>Counts the syncs of one rig's devices from outside: strace starts their programs, and writes a line for each call of fsync and fdatasync.</summary>
/// <remarks>A line is written before the call returns to the program: what a device has done before it answers is counted with the answer.</remarks>
internal sealed class SyncTrace(string path)
{
    private const string Call = "sync(";   // a call that another thread cuts in two begins with it once

    private static readonly TimeSpan CheckLimit = TimeSpan.FromSeconds(10);

    private long _read;
    private int _count;

    /// <summary>Where the lines of a rig's devices are.</summary>
    public static string PathOf(string runFolder, string rig) => Path.Combine(runFolder, "logs", $"{rig}-syncs.log");

    /// <summary>What stands before the command line of a program whose syncs are to be counted, and those of what it starts.</summary>
    /// <remarks>The program keeps its place: strace is a grandchild (-D), and stops it at these calls alone (--seccomp-bpf).</remarks>
    public static IReadOnlyList<string> Launcher(string path) =>
        ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync,fdatasync", "-e", "signal=none", "-A", "-o", path];

    /// <exception cref="ConfigurationException">strace is not there, or may not watch other programs.</exception>
    public static async Task CheckAsync()
    {
        var answer = await Outside.AskAsync("strace", [.. Launcher("/dev/null").Skip(1), "true"], CheckLimit);
        if (!answer.WasStarted)
            throw new ConfigurationException("--count-syncs counts by strace, and there is none on the PATH. Install it: sudo apt-get install strace.");
        if (answer.ExitCode is not 0)
            throw new ConfigurationException($"--count-syncs counts by strace, and it cannot watch programs here: '{answer.Text}'. Leave the option out, or allow ptrace.");
    }

    /// <summary>How many there were so far.</summary>
    public int Count()
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        file.Position = _read;
        var bytes = new byte[file.Length - _read];
        file.ReadExactly(bytes);
        var whole = bytes.AsSpan(0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
        _count += Encoding.UTF8.GetString(whole).Split('\n').Count(line => line.Contains(Call, StringComparison.Ordinal));
        _read += whole.Length;
        return _count;
    }
}
