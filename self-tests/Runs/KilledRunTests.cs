using System.Globalization;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Processes;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Runs;

/// <summary>The runner is killed by SIGKILL at random moments and continued each time: the verdicts are those of an undisturbed run.</summary>
public sealed class KilledRunTests(ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20;
    private const int Repeat = 2;
    private static readonly TimeSpan LatestKill = TimeSpan.FromSeconds(6);
    private static readonly int[] Cases = [302, 301, 304, 305, 303, 211];

    private readonly TemporaryFile _rig = Drills.ConformingRig();

    /// <summary>How many kills in all; more by the environment variable HIL_KILLS.</summary>
    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("HIL_KILLS") ?? "6", CultureInfo.InvariantCulture);

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task A_run_that_was_killed_and_continued_has_the_verdicts_of_an_undisturbed_one()
    {
        using var undisturbed = HilRun.WithoutReports(Arguments);
        (await undisturbed.OutcomeAsync()).Should().Be(ExitCode.Conformant, undisturbed.Output);
        var expected = Verdicts(undisturbed);
        var random = new Random(Seed);

        var (killed, runs) = (0, 0);
        while (killed < Kills)
        {
            using var first = new HilRun(Arguments);
            var isKilled = await KillAsync(first, random);
            if (!first.HasBegun)
                continue;   // killed before it began: there is nothing to go on with
            runs++;
            killed += isKilled;
            var (code, said) = await ContinueAsync(first.Folder, random, count => killed + count < Kills, count => killed += count);

            code.Should().Be((int)ExitCode.Conformant, said);
            Verdicts(first).Should().Equal(expected);
        }

        output.WriteLine($"{killed} SIGKILLs of {runs} runs, each continued to its end: {expected.Count} verdicts as undisturbed every time");
        killed.Should().BeGreaterThanOrEqualTo(Kills);
    }

    /// <summary>Continues a run, killing it again for as long as kills are left, to its end.</summary>
    private static async Task<(int Code, string Said)> ContinueAsync(string folder, Random random, Func<int, bool> more, Action<int> count)
    {
        while (true)
        {
            using var next = HilRun.Resume(folder);
            var isKilled = more(0) && random.Next(3) > 0 ? await KillAsync(next, random) : 0;
            count(isKilled);
            if (isKilled is 0)
                return (await next.EndAsync(), next.Output);
        }
    }

    /// <summary>Kills the run's outer process, or the inner one, at a random moment.</summary>
    /// <returns>1, or 0 when the run was over before.</returns>
    private static async Task<int> KillAsync(HilRun run, Random random)
    {
        var (moment, isInner) = (LatestKill * random.NextDouble(), random.Next(2) is 0);
        var ended = run.EndAsync();
        using var timer = new PeriodicTimer(moment + TimeSpan.FromMilliseconds(1));
        if (await Task.WhenAny(ended, timer.WaitForNextTickAsync().AsTask()) == ended)
            return 0;

        run.Kill(isInner);
        await ended;
        return 1;
    }

    private IEnumerable<string> Arguments => ["--rig", _rig.Path, "--repeat", $"{Repeat}", .. Drills.Only(Cases)];

    /// <summary>Repetition by repetition.</summary>
    private static IReadOnlyList<(int Repetition, string Id, Verdict Verdict, string? Reason)> Verdicts(HilRun run) =>
    [
        .. from repetition in Enumerable.Range(1, Repeat)
           from result in run.Result().InRepetition(repetition)
           where result.Plan.Selected
           select (repetition, result.Plan.Id, result.Verdict, result.Reason),
    ];
}
