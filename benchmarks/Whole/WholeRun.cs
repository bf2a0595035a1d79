using System.Diagnostics;
using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Benchmarks.Whole;

/// <summary>One <c>hil run</c> with all that belongs to it, from its start to its end, reports and all.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of user and system time, of every process.</param>
/// <param name="Start">Seconds until the first test case began.</param>
/// <param name="Peaks">The most memory that a program of each role had, in MiB.</param>
internal sealed record WholeRun(double Wall, double Processor, double Start, IReadOnlyDictionary<Role, double> Peaks, RunResult Result)
{
    private static readonly string Program = Path.Combine(Path.GetDirectoryName(Repository.Assembly("Conformance.Runner"))!, "hil");

    public IReadOnlyList<CaseFinished> Attempts => [.. Result.Journal.Records.OfType<CaseFinished>()];

    /// <param name="folder">For the run's folder, which is gone afterwards.</param>
    /// <exception cref="RigException">The run did not come to its end.</exception>
    public static async Task<WholeRun> GoAsync(string folder, params IEnumerable<string> arguments)
    {
        var runs = Directory.CreateDirectory(Path.Combine(folder, Ulid.New(TimeProvider.System.GetUtcNow())));
        var (processor, began, start) = (ProcessTree.ChildrenSeconds(), TimeProvider.System.GetUtcNow(), Stopwatch.GetTimestamp());
        using var process = Process.Start(new ProcessStartInfo(Program, ["run", "--out", runs.FullName, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peaks = await new MemoryWatch(process.Id).UntilAsync(process.WaitForExitAsync());
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (process.ExitCode > (int)ExitCode.Incomplete)
            throw new RigException($"A run ended with code {process.ExitCode}, and it was to be measured: {(await errors).Trim()} {(await output).TrimEnd().Split('\n')[^1]} Start './run-hil.sh run' to see what is wrong.");

        var result = RunResult.From(JournalReader.Read(runs.GetDirectories().Single().FullName));
        runs.Delete(recursive: true);
        return new WholeRun(wall, ProcessTree.ChildrenSeconds() - processor, (FirstCase(result) - began).TotalSeconds, peaks, result);
    }

    /// <summary>Milliseconds that a test case spent so, on the average of all attempts that had a rig.</summary>
    public double Mean(Func<CaseTimes, double> part) => Attempts.Select(attempt => attempt.Times).OfType<CaseTimes>().Average(part);

    /// <summary>How much was done in all attempts together.</summary>
    public int Sum(Func<CaseWork, int> count) => Attempts.Select(attempt => attempt.Work).OfType<CaseWork>().Sum(count);

    /// <summary>Test cases that did not pass, each with how it ended and why.</summary>
    public IReadOnlyList<string> NotPassed =>
    [
        .. Result.Cases.Where(one => one.Verdict is not (Verdict.Pass or Verdict.NotApplicable or Verdict.NotSelected))
            .Select(one => $"{one.Plan.Id}, {one.Plan.Title}: {one.Verdict.Word()}, {one.Reason}"),
    ];

    private static DateTimeOffset FirstCase(RunResult result) => result.Journal.Records.OfType<CaseStarted>().First().At;
}
