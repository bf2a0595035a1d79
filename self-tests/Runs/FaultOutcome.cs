using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.SelfTests.Runs;

/// <summary>What the suite said of a faulty device.</summary>
/// <param name="Failed">Ids of the test cases that it failed.</param>
/// <param name="Unsettled">Of those that it was put to and neither failed nor got through, and not because of what is wrong with it: what has no result at all is among them.</param>
internal sealed record FaultOutcome(IReadOnlyList<string> Failed, IReadOnlyList<string> Unsettled)
{
    /// <summary>Why each of them was not passed, by its id: the run itself is deleted.</summary>
    public IReadOnlyDictionary<string, string?> Reasons { get; private init; } = new Dictionary<string, string?>();

    /// <param name="asked">Ids of the test cases that it was put to.</param>
    /// <param name="cases">What became of them; others are passed over.</param>
    public static FaultOutcome Of(IReadOnlyCollection<string> asked, IReadOnlyCollection<CaseResult> cases)
    {
        IReadOnlyList<string> failed = [.. cases.Where(result => result.Verdict is Verdict.Fail).Select(result => result.Plan.Id).Intersect(asked)];
        return new(failed, [.. asked.Except(failed).Except(cases.Where(HasNotFailed).Select(result => result.Plan.Id))])
        {
            Reasons = cases.Where(result => result.Verdict is not Verdict.Pass).GroupBy(result => result.Plan.Id).ToDictionary(of => of.Key, of => of.First().Reason),
        };
    }

    /// <summary>A broken device may not come as far as to what a test case looks at, or not offer it; that is no fail, and is put down to the device.</summary>
    private static bool HasNotFailed(CaseResult result) =>
        result is { Verdict: Verdict.Pass or Verdict.NotApplicable }
            or { Verdict: Verdict.Inconclusive, ReasonCode: ReasonCodes.NotShown or ReasonCodes.VerbAbsent, Blame: Blame.Device };
}
