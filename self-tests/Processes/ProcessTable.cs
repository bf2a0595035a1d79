using System.Diagnostics;
using System.Globalization;

namespace Conformance.SelfTests.Processes;

/// <summary>The processes and listening sockets of the self-tests' own namespaces.</summary>
internal static class ProcessTable
{
    private const string Listening = "0A";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    public static IReadOnlySet<int> Running() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => name!.All(char.IsAsciiDigit))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).ToHashSet();

    /// <summary>Local addresses on which somebody listens in the network that a process sees.</summary>
    public static IReadOnlyList<string> ListeningSockets(string process = "self") =>
        [.. new[] { $"/proc/{process}/net/tcp", $"/proc/{process}/net/tcp6" }.Where(File.Exists).SelectMany(File.ReadLines)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length > 3 && cells[3] == Listening).Select(cells => cells[1])];

    /// <summary>Command lines of the processes that have come since <paramref name="before"/> and do not go within 10 seconds.</summary>
    public static async Task<IReadOnlyList<string>> LeftOverAsync(IReadOnlySet<int> before)
    {
        using var ticks = new PeriodicTimer(Tick);
        var start = TimeProvider.System.GetTimestamp();
        while (Running().Except(before).Any() && TimeProvider.System.GetElapsedTime(start) < Limit)
            await ticks.WaitForNextTickAsync();
        return [.. Running().Except(before).Select(CommandLine)];
    }

    public static IReadOnlyList<int> ChildrenOf(int process) =>
        [.. File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    public static void Kill(int process)
    {
        using var victim = Process.GetProcessById(process);
        victim.Kill();
    }

    private static string CommandLine(int process)
    {
        try
        {
            return $"{process} {File.ReadAllText($"/proc/{process}/cmdline").Replace('\0', ' ')}";
        }
        catch (IOException)
        {
            return $"{process} (gone while it was looked at)";
        }
    }
}
