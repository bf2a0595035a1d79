using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>The run in plain text for a terminal. Its last line is the closing line.</summary>
public static class RunSummary
{
    /// <summary>Lines parted by line feeds, without one at the end.</summary>
    /// <param name="terminal">Null: none.</param>
    public static string Of(RunResult result, Terminal? terminal = null) => string.Join('\n', Lines(result, terminal ?? Terminal.Plain));

    /// <summary><c>1 test case</c>, <c>2 test cases</c>.</summary>
    public static string TestCases(int count) => count is 1 ? "1 test case" : $"{count} test cases";

    /// <summary><c>1 attempt</c>, <c>2 attempts</c>.</summary>
    public static string Attempts(int count) => count is 1 ? "1 attempt" : $"{count} attempts";

    private static string Findings(int count) => count is 1 ? "1 finding" : $"{count} findings";

    private static IEnumerable<string> Lines(RunResult result, Terminal terminal)
    {
        var start = result.Journal.Start;
        yield return Wrapped(terminal, $"{Subject(result.Journal.Bench)}, seed {start.Seed}, run {start.RunId}");

        foreach (var line in NotPassed.Lines(result.Cases, terminal))
            yield return line;

        foreach (var note in result.Journal.Notes)
            yield return Wrapped(terminal, $"note: {note}");
        if (result.Journal.End is not { Outcome: RunOutcome.Completed })
        {
            yield return Wrapped(terminal, $"The run ended early: {result.Journal.End?.Reason ?? "it was killed"}");
            yield return Wrapped(terminal, $"Go on: ./run-hil.sh run --resume {result.Journal.Folder}");
        }

        if (start.Partial)
            yield return Wrapped(terminal, $"Partial run: {SelectionText.Of(start.Plan, start.Selection)}.");
        if (!start.Strict && result.ReportedApart.Count > 0)
            yield return $"Levels Q and X, not counted without --strict: {result.TallyApart}";

        if (result.BrokenRules is { Count: > 0 } broken)
            yield return Wrapped(terminal, $"DM protocol, besides the verdicts: {Findings(broken.Sum(rule => rule.Findings.Count))} in {TestCases(broken.SelectMany(rule => rule.Cases).Distinct().Count())} ({string.Join(", ", broken.Select(rule => rule.Id))})");

        foreach (var unseen in result.Cases.SelectMany(one => one.Deciding?.Unseen ?? []).CountBy(sentence => sentence).OrderBy(count => count.Key, StringComparer.Ordinal))
            yield return Wrapped(terminal, $"In {TestCases(unseen.Value)}, besides the verdicts: {unseen.Key}");

        foreach (var waiver in result.Waivers.Where(waiver => waiver.Verdict is not Verdict.NotSelected))
            yield return Wrapped(terminal, $"Waiver {waiver.Waiver.Id}: {WaiverText.Effect(waiver)}");

        foreach (var sentence in result.Disagreements)
            yield return Wrapped(terminal, $"Statement, besides the verdicts: {sentence}");

        foreach (var line in TimeText.Lines(result, terminal))
            yield return line;

        yield return $"Report: {RunFolder.HtmlReport(result.Journal.Folder)}";
        yield return $"JUnit:  {RunFolder.JUnitReport(result.Journal.Folder)}";
        yield return Wrapped(terminal, $"Exit code {(int)result.ExitCode}: {Meaning(result)}");
        yield return Headline(result.Cases, terminal);
        yield return result.Tally.ToString();
    }

    /// <summary>Every verdict with its count, so that none hides in the three groups of the closing line.</summary>
    private static string Headline(IReadOnlyList<CaseResult> cases, Terminal terminal)
    {
        var counts = VerdictText.Order.Select(verdict => (Verdict: verdict, Count: cases.Count(one => one.Verdict == verdict))).Where(entry => entry.Count > 0)
            .Select(entry => terminal.Paint(VerdictText.Colour(entry.Verdict), $"{entry.Count} {VerdictText.Plain(entry.Verdict)}{(entry.Verdict is Verdict.Fail ? WaiverText.Count(cases) : "")}"));
        return $"{TestCases(cases.Count)}: {string.Join(", ", counts)}";
    }

    private static string Meaning(RunResult result) => result.ExitCode switch
    {
        ExitCode.RigOrSuiteError => Broken.Of(result).Meaning,
        ExitCode.Conformant => string.Concat(
            result.ExitCode.Meaning(), result.Counted.Any(one => one.WaivedBy is not null) ? ", or its fail is waived" : "", result.Journal.Start.Partial ? ", of those selected" : ""),
        ExitCode.Incomplete when result.IsWaivedWhole => "waived fails alone, which show nothing",
        ExitCode.Incomplete when result.IsHeldByWaivers => "a waiver is no longer needed, and has to be taken out of its file",
        _ => result.ExitCode.Meaning(),
    };

    private static string Wrapped(Terminal terminal, string text) => string.Join("\n  ", terminal.Wrap(PrintableText.OneLine(text), indent: 2));

    /// <summary>Device and rig, without a full stop.</summary>
    /// <param name="bench">Null: there never was one.</param>
    public static string Subject(BenchReady? bench) =>
        bench is null ? "The device never answered" : $"{bench.Device} on {Rigs(bench)}";

    private static string Rigs(BenchReady bench) =>
        bench.Rigs.Count > 1 ? $"{bench.Rigs.Count} {bench.Rig.Kind.Word()} rigs" : $"{bench.Rig.Kind.Word()} rig '{bench.Rig.Name}'";
}
