using Conformance.Reports.Costs;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>Where the time of the run went, and which test cases took longest.</summary>
internal sealed record TimesView(SplitView Split, string Sentence, IReadOnlyList<TimesView.Part> Parts, IReadOnlyList<TimesView.Slow> Slowest)
{
    /// <returns>Null when the journal keeps no times.</returns>
    public static TimesView? Of(RunResult result) => RunTimes.Of(result.Journal) is not { } times ? null : new TimesView(
        SplitView.Of(times.Spent),
        SentenceOf(times),
        [.. TimeShare.All(times.Spent).Select(share => new Part(share.Key, ReasonText.Capital(share.Word), Seconds(share.Milliseconds), share.Percent > 0 ? $"{share.Percent} %" : "under 1 %", Meaning(share.Key)))],
        [.. Costs.Slowest.Of(result.Cases).Select(one => new Slow(one.Case.Plan.Id, one.Case.Plan.Title, Seconds(one.Milliseconds), SplitView.Of(one.Times)))]);

    private static string SentenceOf(RunTimes times) =>
        $"{RunSummary.Attempts(times.Attempts)}, {Seconds(TimeShare.Sum(times.Spent))} of rig time."
        + (times.BenchPerAttempt is { } bench ? $" The bench took {bench:#,0} ms for each, the first on each rig left out." : "");

    private static string Seconds(double milliseconds) => $"{milliseconds / 1000:#,0.0} s";

    private static string Meaning(string key) => key switch
    {
        "card" => "The virtual card served commands, was reset, went in or out.",
        "network" => "The network cell served messages.",
        "dm" => "The DM server served messages, or was made ready.",
        "asked" => "Watching for what must not come, and what test cases hold up.",
        "device" => "The bench waited for the device.",
        _ => "The rest, also between two test cases: reading the log, judging, keeping evidence and journal, the test host.",
    };

    internal sealed record Part(string Key, string Word, string Time, string Share, string Meaning);

    internal sealed record Slow(string Id, string Title, string Time, SplitView Split);
}
