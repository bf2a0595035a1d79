using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.SelfTests.Runs;

/// <summary>The suite on devices that are known to be broken.</summary>
public sealed class FaultyDeviceTests(FaultyDeviceRuns runs) : IClassFixture<FaultyDeviceRuns>
{
    public static TheoryData<string> Devices => [.. FaultyDeviceRuns.Devices];

    [Theory, MemberData(nameof(Devices))]
    public async Task A_faulty_device_fails_the_test_cases_that_are_written_down_for_it_and_no_other(string name)
    {
        var cases = await runs.CasesAsync(name);
        var selected = FaultyDeviceRuns.SelectedFor(name).ToLookup(purpose => purpose.MustBeFailedBy.Contains(name), purpose => purpose.Id);

        cases.Where(result => result.Verdict is Verdict.Fail).Select(result => result.Plan.Id).Should().BeEquivalentTo(selected[true]);
        cases.Where(HasNotFailed).Select(result => result.Plan.Id).Intersect(selected[false]).Should().BeEquivalentTo(selected[false]);
    }

    /// <summary>A broken device may not come as far as to what a test case looks at, or not offer it; that is no fail, and is put down to the device.</summary>
    private static bool HasNotFailed(CaseResult result) =>
        result is { Verdict: Verdict.Pass or Verdict.NotApplicable }
            or { Verdict: Verdict.Inconclusive, ReasonCode: ReasonCodes.NotShown or ReasonCodes.VerbAbsent, Blame: Blame.Device };
}
