using System.Globalization;

namespace Conformance.Benchmarks.Whole;

/// <summary>What the kernel tells of processes (proc(5)); of one that is gone meanwhile, nothing.</summary>
internal static class ProcessTree
{
    private const int TicksPerSecond = 100;   // USER_HZ, the same on every Linux

    /// <summary>User and system time, in seconds, that all children which have ended had, with what they had waited for themselves.</summary>
    public static double ChildrenSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[13], CultureInfo.InvariantCulture) + double.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    /// <summary>The process and all below it.</summary>
    public static IEnumerable<int> Below(int process) => ChildrenOf(process).SelectMany(Below).Prepend(process);

    /// <summary>Arguments, the program first; empty for one that is gone.</summary>
    public static IReadOnlyList<string> CommandLine(int process) => Read($"/proc/{process}/cmdline").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The most memory that the process had at once (resident, MiB); null for one that is gone.</summary>
    public static double? PeakMemory(int process) =>
        Read($"/proc/{process}/status").Split('\n').FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024
            : null;

    private static IEnumerable<int> ChildrenOf(int process)
    {
        var threads = $"/proc/{process}/task";
        try
        {
            return [.. Directory.GetDirectories(threads).SelectMany(thread => Read($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(int.Parse)];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
