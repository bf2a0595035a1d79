using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>A run judged: every planned test case and every requirement with its verdict.</summary>
/// <param name="Cases">In the order of the plan.</param>
/// <param name="Requirements">In the order of the catalogue.</param>
public sealed record RunResult(Journal Journal, IReadOnlyList<CaseResult> Cases, IReadOnlyList<RequirementResult> Requirements)
{
    /// <summary>In the order of their file.</summary>
    public IReadOnlyList<WaiverResult> Waivers { get; private init; } = [];

    /// <summary>Waivers to take out of their file, as far as the run may say so: it went through its whole plan.</summary>
    public IReadOnlyList<WaiverResult> IdleWaivers =>
        Journal is { Start.Partial: false, End.Outcome: RunOutcome.Completed } ? [.. Waivers.Where(waiver => waiver.Effect is WaiverEffect.NoLongerNeeded)] : [];

    /// <summary>The test cases that decide conformance: levels M and O, with strict also Q and X.</summary>
    public IReadOnlyList<CaseResult> Counted => [.. Cases.Where(Counts)];

    /// <summary>The others.</summary>
    public IReadOnlyList<CaseResult> ReportedApart => [.. Cases.Where(result => !Counts(result))];

    /// <summary>Rules of the DM protocol that the device broke, whatever was tested.</summary>
    public IReadOnlyList<BrokenRule> BrokenRules => BrokenRule.All(Cases);

    /// <summary>The options of the conformance statement, and who contradicts it.</summary>
    public IReadOnlyList<StatedOption> Options => StatedOption.All(Journal, Cases);

    /// <summary>Where the device is not what is stated of it: what the bench found before the first test case, and what the run has shown of options.</summary>
    public IReadOnlyList<string> Disagreements =>
    [
        .. (Journal.Bench?.Probe?.Findings ?? []).Where(finding => finding.Kind is not ProbeSubject.Option).Select(finding => finding.Sentence),
        .. Options.SelectMany(option => option.Disagreements.Select(sentence => $"{option.Option}: {sentence}")),
    ];

    public Tally Tally => Tally.Of(VerdictsOf(Counted));

    public Tally TallyApart => Tally.Of(VerdictsOf(ReportedApart));

    public ExitCode ExitCode => Code(IdleWaivers.Count > 0);

    /// <summary>True when nothing but a waiver that is no longer needed keeps the run from exit code 0.</summary>
    public bool IsHeldByWaivers => IdleWaivers.Count > 0 && Code(hasIdleWaiver: false) is ExitCode.Conformant;

    /// <summary>True when every counted test case that was to run has failed, and somebody answers for each.</summary>
    public bool IsWaivedWhole =>
        Counted.Where(one => one.Verdict is not (Verdict.NotApplicable or Verdict.NotSelected)).ToList() is { Count: > 0 } due && due.All(one => one.WaivedBy is not null);

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
        var judged = journal.Start.Plan.Select(plan => CaseJudge.Judge(plan, [.. attempts[plan.Id]], journal.End, journal.Start.Repeat)).ToList();
        var waivers = WaiverResult.All(journal, judged);
        var waived = waivers.Where(one => one.Effect is WaiverEffect.WaivesAFail).ToDictionary(one => one.Waiver.TestCase, one => one.Waiver, StringComparer.Ordinal);
        var cases = judged.Select(one => one with { WaivedBy = waived.GetValueOrDefault(one.Plan.Id) }).ToList();
        return new RunResult(journal, cases, [.. journal.Start.Requirements.Select(requirement => OfRequirement(requirement, cases))]) { Waivers = waivers };
    }

    private ExitCode Code(bool hasIdleWaiver) => ExitCodes.Of(VerdictsOf([.. Counted.Where(one => one.WaivedBy is null)]), Journal.End?.Outcome, hasIdleWaiver);

    private static RequirementResult OfRequirement(Requirement requirement, List<CaseResult> cases)
    {
        var own = cases.Where(result => result.Plan.Requirements.Contains(requirement.Id)).ToList();
        return new RequirementResult(requirement, VerdictRules.Worst(VerdictsOf(own)), own);
    }

    private static List<Verdict> VerdictsOf(IReadOnlyList<CaseResult> cases) => [.. cases.Select(result => result.Verdict)];

    private bool Counts(CaseResult result) => Journal.Start.Strict || result.Plan.Level is Level.Mandatory or Level.Optional;
}
