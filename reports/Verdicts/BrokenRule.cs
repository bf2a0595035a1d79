using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>A rule of the DM protocol that the device broke in the attempts that decided.</summary>
/// <param name="Findings">With the test case that each was made in, in the order of the plan.</param>
public sealed record BrokenRule(string Id, string Clause, string Sentence, IReadOnlyList<(CaseResult Case, FindingRecord Finding)> Findings)
{
    /// <summary>The test cases in which it was broken.</summary>
    public IReadOnlyList<CaseResult> Cases => [.. Findings.Select(found => found.Case).Distinct()];

    /// <summary>The rule that was broken in most test cases comes first.</summary>
    internal static IReadOnlyList<BrokenRule> All(IReadOnlyList<CaseResult> cases) =>
    [
        .. cases.SelectMany(one => one.Deciding?.Findings.Select(finding => (Case: one, Finding: finding)) ?? [])
            .GroupBy(found => found.Finding.Rule, StringComparer.Ordinal)
            .Select(rule => new BrokenRule(rule.Key, rule.First().Finding.Clause, rule.First().Finding.Sentence, [.. rule]))
            .OrderByDescending(rule => rule.Cases.Count).ThenBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
