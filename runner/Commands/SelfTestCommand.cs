using System.Diagnostics;
using System.Xml.Linq;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;

namespace Conformance.Runner.Commands;

/// <summary><c>hil self-test</c>: proves the bench and the reference device, and sums both runs in one closing line.</summary>
/// <remarks>The tests run in namespaces of their own, so that they may have a pcscd, kill runs, and count what is left behind.</remarks>
internal static class SelfTestCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    public const string Inner = "self-test-inside";

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
    private static readonly string[] Projects = ["Conformance.SelfTests", "ReferenceDevice.Tests"];

    public static async Task<int> RunAsync()
    {
        using var signals = new StopSignals();
        return await Enclosure.RunAsync([Inner], signals.Token);
    }

    public static async Task<int> RunInsideAsync()
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var results = Directory.CreateTempSubdirectory("hil-self-test-");
        try
        {
            var sums = new int[3];
            Console.WriteLine("Proving the bench and the reference device; this takes about four minutes");
            foreach (var project in Projects)
            {
                var counted = await TestAsync(project, results.FullName, signals.Token);
                sums = [.. sums.Zip(counted, (sum, count) => sum + count)];
            }

            Console.WriteLine($"{sums[0]} passed, {sums[1]} failed, {sums[2]} skipped");
            return sums[1] is 0 && sums[0] > 0 ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("The self-test was interrupted.");
            return (int)ExitCode.Incomplete;   // what still runs ends with this process
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static async Task<int[]> TestAsync(string project, string folder, CancellationToken stop)
    {
        var file = $"{project}.trx";
        var start = new ProcessStartInfo("dotnet", ["vstest", Repository.Assembly(project), $"--logger:trx;LogFileName={file}", $"--ResultsDirectory:{folder}"]);
        start.Environment["TMPDIR"] = folder;   // what a stopped test leaves behind goes with the folder
        using var host = Process.Start(start)!;
        await using var stopping = stop.Register(() => host.Kill(entireProcessTree: true));
        await host.WaitForExitAsync(CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        return Counters(Path.Combine(folder, file), project, host.ExitCode);
    }

    // a host that dies writes no counters, or counts fewer tests than it found: that is a failure, not silence
    private static int[] Counters(string path, string project, int exitCode)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"{project} ended with code {exitCode} and left no results.");
            return [0, 1, 0];
        }

        var counters = XDocument.Load(path).Descendants(Trx + "Counters").Single();
        int Count(string name) => (int)counters.Attribute(name)!;
        var (passed, skipped) = (Count("passed"), Count("total") - Count("executed"));
        var failed = Count("total") - passed - skipped;
        return [passed, failed is 0 && exitCode is not 0 ? 1 : failed, skipped];
    }
}
