using System.Diagnostics;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;

namespace Conformance.Runner.Commands;

/// <summary><c>hil benchmark</c>: the bench's figures, in namespaces of its own, on one processor.</summary>
/// <remarks>On one processor, since waking another that sleeps costs more than what is measured, and differs from time to time.</remarks>
internal static class BenchmarkCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    public const string Inner = "benchmark-inside";

    public static async Task<int> RunAsync()
    {
        using var signals = new StopSignals();
        return await Enclosure.RunAsync([Inner], signals.Token);
    }

    public static async Task<int> RunInsideAsync()
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
