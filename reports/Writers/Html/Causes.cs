using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>Why an attempt was made, in a reader's words.</summary>
internal static class Causes
{
    public static string Words(Attempt attempt) => $"{Words(attempt.Cause)}{(attempt.Repetition is 1 ? "" : $", repetition {attempt.Repetition}")}";

    private static string Words(AttemptCause cause) => cause switch
    {
        AttemptCause.First => "planned",
        AttemptCause.InfraRetry => "repeated, as the bench had broken",
        AttemptCause.Resume => "repeated, as the run was continued",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No words are known for it: add them here."),
    };
}
