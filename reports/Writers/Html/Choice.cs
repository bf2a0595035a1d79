using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>Something to filter the test cases by.</summary>
/// <param name="Value">As the test cases carry it.</param>
internal sealed record Choice(string Value, string Text, Badge? Verdict, int Count)
{
    /// <summary>Every verdict that a test case can have, also those that none has.</summary>
    public static IReadOnlyList<Choice> Verdicts(RunResult result) =>
        [.. VerdictText.Order.Select(verdict => new Choice(verdict.Word(), "", Badge.Of(verdict), result.Cases.Count(one => one.Verdict == verdict)))];

    /// <summary>The levels that a test case has.</summary>
    public static IReadOnlyList<Choice> Levels(RunResult result) =>
        [.. result.Cases.GroupBy(one => one.Plan.Level).OrderBy(level => level.Key).Select(level => new Choice(level.Key.Letter(), level.Key.Word(), null, level.Count()))];

    /// <summary>The requirements that a test case shows.</summary>
    public static IReadOnlyList<Choice> Requirements(RunResult result) =>
        [.. result.Requirements.Where(one => one.Cases.Count > 0).Select(one => new Choice(one.Requirement.Id, "", null, one.Cases.Count))];
}
