using System.CommandLine;
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
        from the seed.

        Exit codes:
          0  every test case ended alike in all runs
          1  some did not: they are listed
          4  not two run folders or more
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var folders = new Argument<string[]>("runs") { Description = "run folders, two or more", Arity = new ArgumentArity(2, 1000) };
        var same = new Command("same", "tell whether runs have come to the same verdicts") { folders };
        same.SetAction(given => Run(given.GetValue(folders)!, Console.Out));
        help[same] = Text;
        return same;
    }

    /// <returns>0: alike. 1: not.</returns>
    /// <exception cref="FormatException">One is no run folder, or cannot be read.</exception>
    public static int Run(IReadOnlyList<string> folders, TextWriter output)
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
        return others.Count is 0 ? 0 : 1;
    }
}
