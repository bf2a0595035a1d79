using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>A run judged: every planned test case and every requirement with its verdict.</summary>
/// <param name="Cases">In the order of the plan.</param>
/// <param name="Requirements">In the order of the catalogue.</param>
public sealed record RunResult(Journal Journal, IReadOnlyList<CaseResult> Cases, IReadOnlyList<RequirementResult> Requirements)
{
    /// <summary>The test cases that decide conformance: levels M and O, with strict also Q and X.</summary>
    public IReadOnlyList<CaseResult> Counted => [.. Cases.Where(Counts)];

    /// <summary>The others.</summary>
    public IReadOnlyList<CaseResult> ReportedApart => [.. Cases.Where(result => !Counts(result))];

    /// <summary>Rules of the DM protocol that the device broke, whatever was tested.</summary>
    public IReadOnlyList<BrokenRule> BrokenRules => BrokenRule.All(Cases);

    public Tally Tally => Tally.Of(VerdictsOf(Counted));

    public Tally TallyApart => Tally.Of(VerdictsOf(ReportedApart));

    public ExitCode ExitCode => ExitCodes.Of(VerdictsOf(Counted), Journal.End?.Outcome);

    /// <summary>Of the counted test cases that are selected and applicable: the share that has a verdict, in whole percent, rounded down; null when there are none.</summary>
    public int? Completeness
    {
        get
        {
            var due = Counted.Where(result => result.Verdict is not (Verdict.NotApplicable or Verdict.NotSelected)).ToList();
            return due.Count is 0 ? null : 100 * due.Count(result => result.Verdict is not Verdict.NotRun) / due.Count;
        }
    }

    /// <exception cref="FormatException">A record or a test case speaks of an id that the journal does not plan.</exception>
    public static RunResult From(Journal journal)
    {
        PlanCheck.Run(journal);
        var attempts = Attempt.All(journal.Records);
        var cases = journal.Start.Plan.Select(plan => CaseJudge.Judge(plan, [.. attempts[plan.Id]], journal.End)).ToList();
        return new RunResult(journal, cases, [.. journal.Start.Requirements.Select(requirement => OfRequirement(requirement, cases))]);
    }

    private static RequirementResult OfRequirement(Requirement requirement, List<CaseResult> cases)
    {
        var own = cases.Where(result => result.Plan.Requirements.Contains(requirement.Id)).ToList();
        return new RequirementResult(requirement, VerdictRules.OfRequirement(VerdictsOf(own)), own);
    }

    private static List<Verdict> VerdictsOf(IReadOnlyList<CaseResult> cases) => [.. cases.Select(result => result.Verdict)];

    private bool Counts(CaseResult result) => Journal.Start.Strict || result.Plan.Level is Level.Mandatory or Level.Optional;
}
