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
        line is 'N passed, N failed, N skipped'. With --mutants the suite is judged by what it makes of small random changes of the
        reference device (docs/mutants.md).

        Exit codes:
          0  every test passed; of mutants, no survivor is without a reason
          1  a test failed; of mutants, a survivor is without a reason
          2  interrupted; of mutants, the time was over before all were judged
          3  of mutants, the mutated device cannot be built, or does not pass without a mutant
          4  of mutants, docs/mutants-survivors.yaml does not fit; or something is missing on the machine
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    /// <returns>The command, and its inner half.</returns>
    public static IEnumerable<Command> Create(Dictionary<Command, string> help)
    {
        var command = new Command("self-test", "prove the bench and the reference device");
        var matrix = new Option<bool>("--matrix") { Description = "put every faulty device to the whole suite, and write docs/faulty-devices.md; nothing else is proven" };
        command.Options.Add(matrix);
        var mutants = new MutantSample.Asked(command);
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(matrix), mutants.Of(parsed)));
        help[command] = Text;
        var inner = new Command(Inner, "the inner half of self-test") { Hidden = true };
        inner.Options.Add(matrix);
        var innerMutants = new MutantSample.Asked(inner);
        inner.SetAction((parsed, _) => innerMutants.Of(parsed) is { } sample ? JudgeInsideAsync(sample) : RunInsideAsync(parsed.GetValue(matrix)));
        return [command, inner];
    }

    private static async Task<int> RunAsync(bool isMatrix, MutantSample? mutants)
    {
        using var signals = new StopSignals();
        await using var compiling = mutants is null ? MachineCode.Compile() : null;
        return await Enclosure.RunAsync([Inner, .. isMatrix ? ["--matrix"] : mutants?.Again ?? []], signals.Token);
    }

    private static async Task<int> JudgeInsideAsync(MutantSample sample)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        return await sample.JudgeAsync(signals.Token);
    }

    private static async Task<int> RunInsideAsync(bool isMatrix)
    {
        using var signals = new StopSignals();
        signals.WatchStandardInput();
        await using var folder = await WorkFolder.MakeAsync();
        try
        {
            var begin = TimeProvider.System.GetTimestamp();
            Console.WriteLine(isMatrix
                ? "Putting every faulty device to the whole suite, which takes a whole run for each"
                : "Proving the bench and the reference device; whole runs on faulty devices are among the tests, so it takes minutes");
            var results = new List<TestResults>();
            foreach (var project in isMatrix ? [TestProject.Matrix] : TestProject.All)
            {
                if (project.NeedsMachineCode)
                    await MachineCode.CompiledAsync(signals.Token);
                results.Add(await project.RunAsync(folder.Path, Terminal.OfStandardOutput(), signals.Token));
            }
            return Close(results, isMatrix, TimeProvider.System.GetElapsedTime(begin));
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("\nThe self-test was interrupted.");
            return (int)ExitCode.Incomplete;   // what still runs ends with this process
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
