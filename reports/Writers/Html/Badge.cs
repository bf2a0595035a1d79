using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>A verdict for the eye: a sign and words beside the colour, so that colour is never the only carrier.</summary>
/// <param name="Class">For the style sheet.</param>
internal sealed record Badge(string Class, string Sign, string Text)
{
    public static Badge Of(Verdict verdict) =>
        new(verdict.Word(), SignOf(verdict), verdict is Verdict.None ? "no test case" : VerdictText.Plain(verdict));

    /// <param name="isWaived">Of a fail: somebody answers for it.</param>
    public static Badge Of(Verdict verdict, bool isWaived) => isWaived ? Of(verdict) with { Text = $"{VerdictText.Plain(verdict)}, waived" } : Of(verdict);

    public static Badge Of(StepStatus status) => status switch
    {
        StepStatus.Passed => new("pass", "✓", "passed"),
        StepStatus.Failed => new("fail", "✗", "failed"),
        StepStatus.Skipped => new("not-run", "–", "skipped"),
        StepStatus.Error or StepStatus.Undefined => new("error", "!", status.Word()),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No badge is drawn for this status: add one here."),
    };

    /// <summary>Of an attempt that has no end.</summary>
    public static Badge Unfinished { get; } = new("error", "!", "no end");

    private static string SignOf(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "✓",
        Verdict.Fail => "✗",
        Verdict.Error => "!",
        Verdict.Inconclusive => "?",
        _ => "–",
    };
}
