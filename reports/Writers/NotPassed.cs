using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>What a reader has to look at, worst first: verdict, test case, reason, and whom it blames.</summary>
/// <remarks>Where more than two have the same reason, the first is told and the others are counted. Failed test cases are all told.</remarks>
internal static class NotPassed
{
    private const int Column = VerdictText.Width + 2;
    private const int Folded = 3;

    public static IEnumerable<string> Lines(IReadOnlyList<CaseResult> cases, Terminal terminal) =>
        from verdict in VerdictText.Order.Where(verdict => verdict is not (Verdict.Pass or Verdict.NotSelected))
        from same in cases.Where(one => one.Verdict == verdict).GroupBy(one => verdict is Verdict.Fail ? one.Plan.Id : $"{one.Reason} {Code(one)}")
        from line in Told([.. same], terminal)
        select line;

    private static IEnumerable<string> Told(IReadOnlyList<CaseResult> same, Terminal terminal)
    {
        foreach (var one in same.Count < Folded ? same : same.Take(1))
            yield return Told(one, terminal);
        if (same.Count >= Folded)
            yield return new string(' ', Column) + $"and {same.Count - 1} more {VerdictText.Plain(same[0].Verdict)} for the same reason";
    }

    // on a terminal the reason starts a line of its own; elsewhere a test case is one line, to be searched
    private static string Told(CaseResult one, Terminal terminal)
    {
        var word = VerdictText.Of(one.Verdict);
        var name = PrintableText.OneLine($"{one.Plan.Id} {one.Plan.Title}:");
        var reason = PrintableText.OneLine($"{ReasonText.Sentence(one.ReasonCode, one.Reason) ?? "no reason was recorded"} [{Code(one)}]");
        string[] paragraphs = terminal.Width is null ? [$"{name} {reason}"] : [name, reason];
        return terminal.Beside(word, terminal.Paint(VerdictText.Colour(one.Verdict), word), Column, paragraphs);
    }

    private static string Code(CaseResult one) => string.Concat(
        one.ReasonCode ?? "no code",
        one.Blame is { } blame ? $", blames {blame.Word()}" : "",
        one.WaivedBy is { } waiver ? $"; {WaiverText.Mark(waiver)}" : "");
}
