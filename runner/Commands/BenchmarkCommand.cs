using System.CommandLine;
using System.Diagnostics;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;

namespace Conformance.Runner.Commands;

/// <summary><c>hil benchmark</c>: the bench's figures, in namespaces of its own, on one processor.</summary>
/// <remarks>On one processor, since waking another that sleeps costs more than what is measured, and differs from time to time.</remarks>
internal static class BenchmarkCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    private const string Inner = "benchmark-inside";

    private const string Text =
        """
        Everything runs on one processor, round by round beside a floor: the same exchange in C, built with the machine's own
        compiler (cc). Read the ratios: they stand still where the times do not.

        Exit codes:
          0  measured
          3  pcscd, the virtual reader or the C compiler is missing or failed
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    /// <returns>The command, and its inner half.</returns>
    public static IEnumerable<Command> Create(Dictionary<Command, string> help)
    {
        var command = new Command("benchmark", "measure the bench: APDU round trips, card images, and starts of the reference device");
        command.SetAction((_, _) => RunAsync());
        help[command] = Text;
        var inner = new Command(Inner, "the inner half of benchmark") { Hidden = true };
        inner.SetAction((_, _) => RunInsideAsync());
        return [command, inner];
    }

    private static async Task<int> RunAsync()
    {
        using var signals = new StopSignals();
        return await Enclosure.RunAsync([Inner], signals.Token);
    }

    private static async Task<int> RunInsideAsync()
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var processor = Environment.ProcessorCount - 1;
        var start = new ProcessStartInfo("taskset", ["--cpu-list", $"{processor}", "dotnet", Repository.Assembly("Conformance.Benchmarks")]) { UseShellExecute = false };
        using var benchmarks = Process.Start(start)!;
        await using var stopping = signals.Token.Register(() => benchmarks.Kill(entireProcessTree: true));
        await benchmarks.WaitForExitAsync(CancellationToken.None);
        return benchmarks.ExitCode;
    }
}
