using System.CommandLine;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Namespaces;
using Conformance.Runner.SelfTesting;

namespace Conformance.Runner.Commands;

/// <summary><c>hil self-test</c>: proves the bench and the reference device, and sums both runs in one closing line.</summary>
/// <remarks>The tests run in namespaces of their own, so that they may have a pcscd, kill runs, and count what is left behind.</remarks>
internal static class SelfTestCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    private const string Inner = "self-test-inside";

    private const string Text =
        """
        The bench is proven on test vectors, outside tools and faulty devices, the reference device by its own tests. The last
        line is 'N passed, N failed, N skipped'.

        Exit codes:
          0  every test passed
          1  a test failed
          2  interrupted
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    /// <returns>The command, and its inner half.</returns>
    public static IEnumerable<Command> Create(Dictionary<Command, string> help)
    {
        var command = new Command("self-test", "prove the bench and the reference device");
        var matrix = new Option<bool>("--matrix") { Description = "put every faulty device to the whole suite, and write docs/faulty-devices.md; nothing else is proven" };
        command.Options.Add(matrix);
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(matrix)));
        help[command] = Text;
        var inner = new Command(Inner, "the inner half of self-test") { Hidden = true };
        inner.Options.Add(matrix);
        inner.SetAction((parsed, _) => RunInsideAsync(parsed.GetValue(matrix)));
        return [command, inner];
    }

    private static async Task<int> RunAsync(bool isMatrix)
    {
        using var signals = new StopSignals();
        return await Enclosure.RunAsync(isMatrix ? [Inner, "--matrix"] : [Inner], signals.Token);
    }

    private static async Task<int> RunInsideAsync(bool isMatrix)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        var folder = Directory.CreateTempSubdirectory("hil-self-test-");
        try
        {
            var begin = TimeProvider.System.GetTimestamp();
            Console.WriteLine(isMatrix
                ? "Putting every faulty device to the whole suite, which takes a whole run for each"
                : "Proving the bench and the reference device; whole runs on faulty devices are among the tests, so it takes minutes");
            var results = new List<TestResults>();
            foreach (var project in isMatrix ? [TestProject.Matrix] : TestProject.All)
                results.Add(await project.RunAsync(folder.FullName, Terminal.OfStandardOutput(), signals.Token));
            return Close(results, isMatrix, TimeProvider.System.GetElapsedTime(begin));
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("\nThe self-test was interrupted.");
            return (int)ExitCode.Incomplete;   // what still runs ends with this process
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Close(List<TestResults> results, bool isMatrix, TimeSpan taken)
    {
        var anchors = new AnchorTable([.. results.SelectMany(result => result.Anchors)]);
        List<string> gaps = isMatrix ? [] : [.. anchors.Gaps()];   // the matrix compares with nobody
        foreach (var line in anchors.Told().Concat(results.SelectMany(result => result.Figures)))
            Console.WriteLine(line);
        foreach (var failure in results.SelectMany(result => result.Failures).Concat(gaps))
            Console.WriteLine($"\n{failure}");
        var sum = new Tally(results.Sum(result => result.Passed), results.Sum(result => result.Failed) + gaps.Count, results.Sum(result => result.Skipped));
        Console.WriteLine($"Took {(int)taken.TotalMinutes} min {taken.Seconds} s");
        Console.WriteLine(sum);
        return sum is { Failed: 0, Passed: > 0 } ? 0 : 1;
    }
}
