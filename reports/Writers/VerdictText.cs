using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Verdicts as a person meets them on a terminal: in capitals what needs a look, each with its colour.</summary>
public static class VerdictText
{
    /// <summary>Columns of the longest.</summary>
    public const int Width = 14;

    /// <summary>Every verdict that a test case can have, in the order in which they are told: pass, then the worst first.</summary>
    public static readonly IReadOnlyList<Verdict> Order =
    [
        Verdict.Pass, Verdict.Fail, Verdict.Error, Verdict.Inconclusive, Verdict.NotRun, Verdict.NotApplicable, Verdict.NotSelected,
    ];

    /// <summary>In lower case, with spaces: <c>not run</c>.</summary>
    public static string Plain(Verdict verdict) => verdict.Word().Replace('-', ' ');

    /// <summary>The word alone, without colour: <c>pass</c>, <c>FAIL</c>, <c>not applicable</c>.</summary>
    public static string Of(Verdict verdict) => verdict is Verdict.Fail or Verdict.Error or Verdict.Inconclusive or Verdict.NotRun
        ? Plain(verdict).ToUpperInvariant()
        : Plain(verdict);

    public static Colour Colour(Verdict verdict) => verdict switch
    {
        Verdict.Pass => Writers.Colour.Green,
        Verdict.Fail => Writers.Colour.Red,
        Verdict.Error => Writers.Colour.Magenta,
        Verdict.Inconclusive or Verdict.NotRun => Writers.Colour.Yellow,
        _ => Writers.Colour.Faint,
    };
}
