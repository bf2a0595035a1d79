using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Tells one attempt at a test case from the others.</summary>
internal static class AttemptText
{
    /// <summary>What to put after the test case's id or title: nothing for the first attempt of the first repetition.</summary>
    public static string Mark(CaseFinished attempt)
    {
        List<string> words = [.. attempt.Cause is AttemptCause.First ? Array.Empty<string>() : [attempt.Cause.Word()], .. attempt.Repetition is 1 ? Array.Empty<string>() : [$"repetition {attempt.Repetition}"]];
        return words is [] ? "" : $" ({string.Join(", ", words)})";
    }
}
