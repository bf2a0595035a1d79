using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>A rule of the DM protocol that the device broke.</summary>
internal sealed class BrokenRuleView(BrokenRule rule)
{
    public string Id => rule.Id;

    public string Sentence => rule.Sentence;

    public string Clause => rule.Clause;

    public int Count => rule.Findings.Count;

    /// <summary>What was seen first.</summary>
    public string Seen => ReasonText.Capital(rule.Findings[0].Finding.Seen);

    public IReadOnlyList<CaseLink> Cases => [.. rule.Cases.Select(one => new CaseLink(one.Plan.Id, Badge.Of(one.Verdict)))];
}
