using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Rigs;

/// <summary>Attempts that are made at the same time, as the journal has them.</summary>
public sealed class RigAttemptTests
{
    private const string Other = "DMSC-1.0-con-0402";

    private readonly CaseStarted _here = Sample.Started with { Rig = "rig-0" };
    private readonly CaseStarted _there = Sample.Started with { Id = Other, Rig = "rig-1" };

    [Fact]
    public void Each_end_belongs_to_its_own_beginning()
    {
        var attempts = Attempt.All([_here, _there, Sample.Pass, Sample.Fail with { Id = Other }]);

        attempts[Sample.CaseId].Should().ContainSingle().Which.Record!.Verdict.Should().Be(Verdict.Pass);
        attempts[Other].Should().ContainSingle().Which.Record!.Verdict.Should().Be(Verdict.Fail);
    }

    [Theory]
    [InlineData("rig-1", false, true)]
    [InlineData(null, true, true)]
    public void A_loss_takes_what_runs_on_its_rig(string? rig, bool here, bool there)
    {
        var attempts = Attempt.All([_here, _there, new BenchLost(Sample.Noon, "card", Blame.Card, "gone") { Rig = rig }, Sample.Pass, Sample.Pass with { Id = Other }]);

        attempts[Sample.CaseId].Single().IsError.Should().Be(here);
        attempts[Other].Single().IsError.Should().Be(there);
    }
}
