using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>The result of the whole run in a few words, and what it means in a sentence.</summary>
internal sealed record Outcome(string Class, string Sign, string Text, string Meaning)
{
    public static Outcome Of(RunResult result) => result.ExitCode switch
    {
        ExitCode.Conformant when result.Counted.Count(one => one.WaivedBy is not null) is > 0 and var waived =>
            new(
                "pass", "✓", result.Journal.Start.Partial ? "Partial run, no deviation but waived ones" : "Conformant but for waived deviations",
                $"{RunSummary.TestCases(waived)} that {(waived is 1 ? "counts" : "count")} failed, and somebody answers for {(waived is 1 ? "it" : "them")}; every other {(result.Journal.Start.Partial ? "selected one" : "applicable one that counts")} has passed."),
        ExitCode.Conformant when result.Journal.Start.Partial =>
            new("pass", "✓", "Partial run, no deviation found", "Every selected test case has passed. The others were left out: nothing is said about the device as a whole."),
        ExitCode.Conformant =>
            new("pass", "✓", "Conformant", "Every applicable test case that counts has passed."),
        ExitCode.NotConformant =>
            new("fail", "✗", "Not conformant", "The device broke a requirement in at least one test case that counts."),
        ExitCode.Incomplete when result.IsHeldByWaivers =>
            new("inconclusive", "?", "Waiver no longer needed", $"No test case that counts has failed but waived ones, and a waiver is for one that did not: {string.Join(", ", result.IdleWaivers.Select(idle => idle.Waiver.Id))}. Take it out of its file."),
        ExitCode.Incomplete when result.IsWaivedWhole =>
            new("inconclusive", "?", "Nothing shown", "Every test case that counts and was to run has failed, and is waived: nothing is said about the rest of the device."),
        ExitCode.Incomplete when result.Counted.Any(one => one.WaivedBy is not null) =>
            new("inconclusive", "?", "Incomplete", "No test case that counts has failed but waived ones, and not all of them were run and shown."),
        ExitCode.Incomplete =>
            new("inconclusive", "?", "Incomplete", "No test case that counts has failed, but not all of them were run and shown."),
        ExitCode.WrongUsage =>
            new("not-run", "–", "Nothing judged", "What the run was given does not fit, so no test case was judged."),
        _ => Of(Broken.Of(result)),
    };

    private static Outcome Of(Broken broken) => new("error", "!", broken.ByDevice ? "Device's program broke" : "Rig or suite broke", broken.Remedy);
}
