using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>One row of the requirement matrix.</summary>
internal sealed class RequirementView(RequirementResult result)
{
    public string Id => result.Requirement.Id;

    public string Text => result.Requirement.Option is { } option ? $"{result.Requirement.Text} Applies where {option} is claimed." : result.Requirement.Text;

    public string Clause => result.Requirement.Clause;

    public string Level => result.Requirement.Level.Letter();

    public Badge Verdict => Badge.Of(result.Verdict, result.IsWaived);

    public IReadOnlyList<CaseLink> Cases => [.. result.Cases.Select(one => new CaseLink(one.Plan.Id, Badge.Of(one.Verdict, one.WaivedBy is not null)))];
}

internal sealed record CaseLink(string Id, Badge Verdict);
