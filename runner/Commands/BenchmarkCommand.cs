using System.CommandLine;
using System.Diagnostics;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;

namespace Conformance.Runner.Commands;

/// <summary><c>hil benchmark</c>: the bench's figures. Single things in namespaces of their own, on one processor; whole runs as a user starts them.</summary>
/// <remarks>On one processor, since waking another that sleeps costs more than what is measured, and differs from time to time.</remarks>
internal static class BenchmarkCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    private const string Inner = "benchmark-inside";

    private const string Text =
        """
        Parts:
          apdu     round trips of a client in C# beside one in C, on one slot, and what they allocate
          swap     a card in the place of another
          micro    MILENAGE, card image, WBXML, journal
          front    what the stamping front adds to a DM message
          device   the reference device from switch-on to ready
          suite    whole runs with 1, 2 and 4 rigs: takes minutes
          growth   whole runs of up to 1,000 synthetic test cases: takes minutes
        Without a part all but the last two are measured.

        Each part prints its table and puts it into docs/performance.md, with the machine. Read the ratios: they stand still
        where the times do not, and they alone are held to a limit.

        Exit codes:
          0  measured, and the limits hold
          1  measured, and a limit is broken: a sentence for each
          3  a part of the bench or the C compiler is missing or failed
          4  docs/performance.md has no place for a part
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    /// <returns>The command, and its inner half.</returns>
    public static IEnumerable<Command> Create(Dictionary<Command, string> help)
    {
        var parts = Parts();
        var all = new Option<bool>("--all") { Description = "measure every part" };
        var command = new Command("benchmark", "measure the bench and the reference device, and write docs/performance.md") { parts, all };
        command.SetAction((given, _) => RunAsync(Asked(given.GetValue(parts)!, given.GetValue(all))));
        help[command] = Text;

        var innerParts = Parts();
        var inner = new Command(Inner, "the inner half of benchmark") { innerParts };
        inner.Hidden = true;
        inner.SetAction((given, _) => RunInsideAsync(given.GetValue(innerParts)!));
        return [command, inner];
    }

    private static Argument<string[]> Parts()
    {
        var parts = new Argument<string[]>("parts") { Description = "what to measure", Arity = ArgumentArity.ZeroOrMore };
        parts.AcceptOnlyFromAmong([.. BenchmarkParts.All]);
        return parts;
    }

    private static IReadOnlyList<string> Asked(IReadOnlyList<string> named, bool all) => (all, named) switch
    {
        (true, _) => BenchmarkParts.All,
        (_, []) => BenchmarkParts.OnOneProcessor,
        _ => [.. BenchmarkParts.All.Where(named.Contains)],
    };

    private static async Task<int> RunAsync(IReadOnlyList<string> asked)
    {
        using var signals = new StopSignals();
        string[] single = [.. asked.Where(BenchmarkParts.OnOneProcessor.Contains)], whole = [.. asked.Where(BenchmarkParts.WholeRuns.Contains)];
        var first = single is [] ? 0 : await Enclosure.RunAsync([Inner, .. single], signals.Token);
        if (whole is [] || first > 1 || signals.Token.IsCancellationRequested)
            return first;
        return Math.Max(first, await MeasureAsync(new ProcessStartInfo("dotnet", [Repository.Assembly("Conformance.Benchmarks"), .. whole]), signals.Token));
    }

    private static async Task<int> RunInsideAsync(IReadOnlyList<string> asked)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var start = new ProcessStartInfo("taskset", ["--cpu-list", $"{Environment.ProcessorCount - 1}", "dotnet", Repository.Assembly("Conformance.Benchmarks"), .. asked]);
        foreach (var quick in new[] { "DOTNET_TieredPGO", "DOTNET_TC_CallCounting" })
            start.Environment.Remove(quick);   // run-hil.sh sets them for programs that live for seconds; here what is hot is measured
        return await MeasureAsync(start, signals.Token);
    }

    private static async Task<int> MeasureAsync(ProcessStartInfo start, CancellationToken stop)
    {
        using var benchmarks = Process.Start(start)!;
        await using var stopping = stop.Register(() => benchmarks.Kill(entireProcessTree: true));
        await benchmarks.WaitForExitAsync(CancellationToken.None);
        return stop.IsCancellationRequested ? (int)ExitCode.Incomplete : benchmarks.ExitCode;
    }
}
