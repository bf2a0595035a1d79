using Conformance.Reports.Records;

namespace Conformance.Reports.Writers;

/// <summary>What a selection has left of the plan: <c>12 of 202 test cases selected, by level M; 190 not selected</c>.</summary>
public static class SelectionText
{
    /// <param name="words">What was chosen by; null when nobody has written it down.</param>
    public static string Of(IReadOnlyCollection<PlannedCase> plan, string? words)
    {
        var left = plan.Where(test => !test.Selected).ToList();
        var idle = left.Count(test => test.NotApplicable is not null);
        return $"{plan.Count - left.Count} of {RunSummary.TestCases(plan.Count)} selected{(words is null ? "" : $", by {words}")}; {left.Count} not selected{(idle is 0 ? "" : $", of which {idle} would not apply")}";
    }
}
