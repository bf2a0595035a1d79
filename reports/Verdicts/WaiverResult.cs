using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>A waiver and what it did in a run.</summary>
/// <param name="Verdict">Of its test case.</param>
/// <param name="Device">Of the run; null when it never answered.</param>
public sealed record WaiverResult(Waiver Waiver, WaiverEffect Effect, Verdict Verdict, DeviceIdentity? Device)
{
    /// <summary>The waivers of a run, in the order of their file.</summary>
    /// <exception cref="FormatException">A waiver is for a test case that is not planned, or there are two for one.</exception>
    internal static IReadOnlyList<WaiverResult> All(Journal journal, IReadOnlyList<CaseResult> cases)
    {
        var waivers = journal.Start.Waivers?.Waivers ?? [];
        if (waivers.GroupBy(waiver => waiver.TestCase, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new FormatException($"Test case '{twice.Key}' has {twice.Count()} waivers in run-started, and one is the most. Put one there.");
        return [.. waivers.Select(waiver => Of(waiver, cases, journal.Bench?.Device))];
    }

    private static WaiverResult Of(Waiver waiver, IReadOnlyList<CaseResult> cases, DeviceIdentity? device)
    {
        var verdict = cases.FirstOrDefault(one => one.Plan.Id == waiver.TestCase)?.Verdict
            ?? throw new FormatException($"Waiver '{waiver.Id}' is for '{waiver.TestCase}', which is not in the plan. Plan every test case, also those not selected.");
        var effect = (device, verdict) switch
        {
            (null, _) => WaiverEffect.WithoutEffect,
            _ when !waiver.Device.Is(device) => WaiverEffect.ForAnotherDevice,
            (_, Verdict.Fail) => WaiverEffect.WaivesAFail,
            (_, Verdict.Pass or Verdict.NotApplicable) => WaiverEffect.NoLongerNeeded,
            _ => WaiverEffect.WithoutEffect,
        };
        return new WaiverResult(waiver, effect, verdict, device);
    }
}
