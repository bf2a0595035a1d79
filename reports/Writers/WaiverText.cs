using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>Waivers as a reader meets them.</summary>
internal static class WaiverText
{
    /// <summary>Beside a fail: <c>waived by W-1, https://…</c>.</summary>
    public static string Mark(Waiver waiver) => $"waived by {waiver.Id}, {waiver.Link}";

    /// <summary>Behind a number of fails: <c> (1 waived)</c>; empty when none is.</summary>
    public static string Count(IReadOnlyCollection<CaseResult> cases) => cases.Count(one => one.WaivedBy is not null) is > 0 and var count ? $" ({count} waived)" : "";

    /// <summary>Who answers for it, why and how long.</summary>
    public static string Terms(Waiver waiver) => $"{Sentence(waiver.Reason)} Approved by {waiver.ApprovedBy}, valid until {Day(waiver.ValidUntil)}";

    public static string Effect(WaiverResult result) => (result.Effect, result.Waiver.TestCase) switch
    {
        (WaiverEffect.WaivesAFail, var id) => $"{id} failed, and stays a fail; it does not count against the exit code.",
        (WaiverEffect.NoLongerNeeded, var id) => $"No longer needed: {id} {(result.Verdict is Verdict.Pass ? "has passed" : "does not apply to the device")}. Take it out of the file.",
        (WaiverEffect.ForAnotherDevice, _) => $"It is for {result.Waiver.Device}, and the device is {result.Device}: it does not count.",
        (_, var id) when result.Device is null => $"The device never answered, so nothing of {id} is waived.",
        (_, var id) => $"{id} is {VerdictText.Plain(result.Verdict)}, and fails alone are waived: it does not count.",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", provider: null);

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";
}
