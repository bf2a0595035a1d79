using Conformance.Reports.Records;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Runs;

public sealed class LedgerTests
{
    private static readonly RunResumed Resumed = new(Sample.Noon, "0.1.0", "a1b2c3d");
    private static readonly BenchLost Lost = new(Sample.Noon, "pcscd", Blame.Rig, "gone");
    private static readonly CaseFinished FailedThenBroke = Sample.Error with { Checks = Sample.Fail.Checks };
    private static readonly CaseFinished OfTheSuite = Sample.Error with { Blame = Blame.Suite };
    private static readonly CaseFinished Again = Sample.Error with { Cause = AttemptCause.InfraRetry };

    public static TheoryData<AttemptCause?, JournalRecord[]> Journals => new()
    {
        { AttemptCause.First, [] },
        { null, [Sample.Started, Sample.Pass] },
        { null, [Sample.Started, Sample.Fail] },
        { null, [Sample.Started, Sample.Inconclusive] },
        { null, [Sample.Started] },
        { AttemptCause.InfraRetry, [Sample.Started, Sample.Error] },
        { null, [Sample.Started, Sample.Error, Sample.Started, Again] },
        { null, [Sample.Started, OfTheSuite] },
        { null, [Sample.Started, FailedThenBroke] },
        { AttemptCause.InfraRetry, [Sample.Started, Lost, Sample.Pass] },
        { null, [Sample.Started, Lost, Sample.Fail] },
        { null, [Sample.Started, Lost] },
        { AttemptCause.First, [Resumed] },
        { AttemptCause.Resume, [Sample.Started, Resumed] },
        { AttemptCause.Resume, [Sample.Started, Sample.Error, Sample.Started, Again, Resumed] },
        { AttemptCause.Resume, [Sample.Started, OfTheSuite, Resumed] },
        { null, [Sample.Started, Sample.Pass, Resumed] },
        { null, [Sample.Started, Sample.Fail, Resumed] },
        { null, [Sample.Started, Sample.Inconclusive, Resumed] },
        { null, [Sample.Started, FailedThenBroke, Resumed] },
        { null, [Sample.Started, Resumed, Sample.Started, Sample.Pass] },
        { AttemptCause.InfraRetry, [Sample.Started, Resumed, Sample.Started, Sample.Error] },
    };

    [Theory, MemberData(nameof(Journals))]
    public void Only_what_says_nothing_about_the_device_is_attempted_again(AttemptCause? expected, JournalRecord[] records)
    {
        var left = Ledger.Left([Sample.CaseId], 1, [Sample.Start, .. records]);

        left.Should().BeEquivalentTo(expected is { } cause ? [new AttemptDue(Sample.CaseId, 1, cause)] : Array.Empty<AttemptDue>());
    }

    [Fact]
    public void Each_repetition_is_made_and_is_attempted_again_for_itself()
    {
        JournalRecord[] records = [Sample.Started, Sample.Pass, Sample.Started with { Repetition = 2 }, Sample.Error with { Repetition = 2 }];

        Ledger.Left([Sample.CaseId], 3, [Sample.Start, .. records]).Should().Equal(
            new AttemptDue(Sample.CaseId, 2, AttemptCause.InfraRetry), new AttemptDue(Sample.CaseId, 3, AttemptCause.First));
    }
}
