using System.CommandLine;
using Conformance.Reports.Costs;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary><c>hil same</c>: tells whether runs have come to the same verdicts.</summary>
internal static class SameCommand
{
    private const string Text =
        """
        Example:
          ./run-hil.sh same runs/ID runs/ID runs/ID

        Verdict and reason code of every test case are compared. Reasons are not: they tell times, and values that follow
        from the seed. How much was done (switch-ons, set-ups, cuts, APDUs, messages, and syncs where they were counted) is
        compared as well; what differs is told as a warning, and counts for the exit code only with --work.

        Exit codes:
          0  every test case ended alike in all runs
          1  some did not, or with --work not by the same work: they are listed
          4  not two run folders or more
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var folders = new Argument<string[]>("runs") { Description = "run folders, two or more", Arity = new ArgumentArity(2, 1000) };
        var work = new Option<bool>("--work") { Description = "not to have done the same work counts as a difference too" };
        var same = new Command("same", "tell whether runs have come to the same verdicts, by the same work") { folders, work };
        same.SetAction(given => Run(given.GetValue(folders)!, Console.Out, given.GetValue(work)));
        help[same] = Text;
        return same;
    }

    /// <param name="workCounts">Whether a difference in the work that was done is one.</param>
    /// <returns>0: alike. 1: not.</returns>
    /// <exception cref="FormatException">One is no run folder, or cannot be read.</exception>
    public static int Run(IReadOnlyList<string> folders, TextWriter output, bool workCounts = false)
    {
        var runs = folders.Select(folder => RunResult.From(JournalReader.Read(folder))).ToList();
        foreach (var run in runs)
            output.WriteLine($"run {run.Journal.Start.RunId}: seed {run.Journal.Start.Seed}, {RunSummary.Subject(run.Journal.Bench)}{(SuiteSources.Same(run.Journal.Start.Sources, runs[0].Journal.Start.Sources) ? "" : ", another suite than that of the first")}");
        var others = VerdictComparison.Of(runs);
        foreach (var other in others)
            output.WriteLine($"{other.Id}: {string.Join(" | ", other.Endings)}");
        output.WriteLine(others.Count is 0
            ? $"{RunSummary.TestCases(runs[0].Cases.Count)} ended alike in {runs.Count} runs."
            : $"{RunSummary.TestCases(others.Count)} did not end alike in {runs.Count} runs: above, in the order of the runs.");
        var isSameWork = TellWork(runs, output);
        return others.Count is 0 && (isSameWork || !workCounts) ? 0 : 1;
    }

    private static bool TellWork(IReadOnlyList<RunResult> runs, TextWriter output)
    {
        var comparison = WorkComparison.Of(runs);
        foreach (var difference in comparison.Differences)
            output.WriteLine($"warning: {difference.Id}: {difference.Kind} {string.Join(" | ", difference.Counts)}");
        output.WriteLine((comparison.Compared, comparison.Differences.Count) switch
        {
            (0, _) => "No work was compared: fewer than two of the runs have counts of a test case.",
            (var all, 0) => $"{RunSummary.TestCases(all)} took the same work in all runs that have counts of it.",
            (var all, _) => $"{comparison.Differences.DistinctBy(one => one.Id).Count()} of {RunSummary.TestCases(all)} did not take the same work: above, in the order of the runs.",
        });
        return comparison.Differences.Count is 0;
    }
}
