using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Tells one attempt at a test case from the others.</summary>
internal static class AttemptText
{
    /// <summary>What to put after the test case's id or title: nothing for the first attempt of the first repetition.</summary>
    public static string Mark(CaseFinished attempt)
    {
        var cause = attempt.Cause is AttemptCause.First ? null : attempt.Cause.Word();
        var repetition = attempt.Repetition is 1 ? null : $"repetition {attempt.Repetition}";
        var words = string.Join(", ", new[] { cause, repetition }.OfType<string>());
        return words is "" ? "" : $" ({words})";
    }
}
