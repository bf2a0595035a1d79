using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>One of several attempts at a test case.</summary>
/// <param name="Decides">True for the one that gave the verdict.</param>
internal sealed record AttemptView(int Number, string Cause, Badge Verdict, bool Decides, string Reason, string? Evidence)
{
    public static IReadOnlyList<AttemptView> All(CaseResult result) =>
        [.. result.Attempts.Select((attempt, index) => Of(attempt, index + 1, attempt.Record is not null && ReferenceEquals(attempt.Record, result.Deciding)))];

    private static AttemptView Of(Attempt attempt, int number, bool decides) => new(
        number,
        Causes.Words(attempt),
        attempt.Record is { } record ? Badge.Of(record.Verdict) : Badge.Unfinished,
        decides,
        attempt.Record is null ? "The test host or the run ended while it ran." : ReasonText.Sentence(attempt.Record.ReasonCode, attempt.Record.Reason) ?? "",
        attempt.Record?.Evidence is { } evidence ? EvidencePackage.PathOf(evidence) : null);
}
