using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>The result of the whole run in a few words, and what it means in a sentence.</summary>
internal sealed record Outcome(string Class, string Sign, string Text, string Meaning)
{
    public static Outcome Of(RunResult result) => result.ExitCode switch
    {
        ExitCode.Conformant when result.Journal.Start.Partial =>
            new("pass", "✓", "Partial run, no deviation found", "Every selected test case has passed. The others were left out: nothing is said about the device as a whole."),
        ExitCode.Conformant =>
            new("pass", "✓", "Conformant", "Every applicable test case that counts has passed."),
        ExitCode.NotConformant =>
            new("fail", "✗", "Not conformant", "The device broke a requirement in at least one test case that counts."),
        ExitCode.Incomplete =>
            new("inconclusive", "?", "Incomplete", "No test case that counts has failed, but not all of them were run and shown."),
        ExitCode.WrongUsage =>
            new("not-run", "–", "Nothing judged", "What the run was given does not fit, so no test case was judged."),
        _ => Of(Broken.Of(result)),
    };

    private static Outcome Of(Broken broken) => new("error", "!", broken.ByDevice ? "Device's program broke" : "Rig or suite broke", broken.Remedy);
}
