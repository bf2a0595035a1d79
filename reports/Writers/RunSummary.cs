using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>The run in plain text for a terminal. Its last line is the closing line.</summary>
public static class RunSummary
{
    /// <summary>Lines parted by line feeds, without one at the end.</summary>
    public static string Of(RunResult result) => string.Join('\n', Lines(result));

    private static IEnumerable<string> Lines(RunResult result)
    {
        var start = result.Journal.Start;
        yield return OneLine($"{Subject(result.Journal.Bench)}, seed {start.Seed}, run {start.RunId}");

        foreach (var one in result.Cases.Where(one => one.Verdict is not (Verdict.Pass or Verdict.NotSelected)))
            yield return OneLine($"{one.Verdict.Word(),-14} {one.Plan.Id} {one.Plan.Title}: {one.Reason ?? "no reason was recorded"} [{Code(one)}]");

        foreach (var note in result.Journal.Notes)
            yield return OneLine($"note: {note}");
        if (result.Journal.End is not { Outcome: RunOutcome.Completed })
            yield return OneLine($"The run ended early: {result.Journal.End?.Reason ?? "it was killed"}");
        if (start.Partial)
            yield return $"Partial run: {result.Cases.Count(one => one.Verdict is Verdict.NotSelected)} test cases were not selected.";
        if (!start.Strict && result.ReportedApart.Count > 0)
            yield return $"Levels Q and X, not counted without --strict: {result.TallyApart}";

        yield return $"Report: {RunFolder.HtmlReport(result.Journal.Folder)}";
        yield return $"JUnit:  {RunFolder.JUnitReport(result.Journal.Folder)}";
        yield return result.Tally.ToString();
    }

    private static string Subject(BenchReady? bench) =>
        bench is null ? "The device never answered" : $"{bench.Device} on {bench.Rig.Kind.Word()} rig '{bench.Rig.Name}'";

    private static string Code(CaseResult one) =>
        one.Blame is { } blame ? $"{one.ReasonCode ?? "no code"}, blames {blame.Word()}" : one.ReasonCode ?? "no code";

    private static string OneLine(string text) =>
        PrintableText.Of(string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
