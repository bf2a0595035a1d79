using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Reasons as a reader meets them; the record keeps its own words.</summary>
internal static class ReasonText
{
    /// <summary>The reason; that of a failed check, which starts in the middle of a sentence, begins with a capital.</summary>
    public static string? Sentence(string? code, string? reason) => code is ReasonCodes.CheckFailed && reason is not null ? Capital(reason) : reason;

    /// <summary>For a place where the checks follow: of a failed check the rule alone, since its values stand there.</summary>
    public static string? AboveChecks(CaseResult result) =>
        result is { ReasonCode: ReasonCodes.CheckFailed } && result.Deciding?.Checks.FirstOrDefault(check => !check.Passed) is { } failed
            ? $"This did not hold: {failed.Because}."
            : Sentence(result.ReasonCode, result.Reason);

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capital(string text) => text.Length is 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
