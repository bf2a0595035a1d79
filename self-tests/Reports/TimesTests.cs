using Conformance.Reports.Costs;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

public sealed class TimesTests
{
    private static readonly CaseTimes Split = new(Card: 100, Network: 50, Dm: 250, Asked: 0, Device: 500, Bench: 100);

    [Fact]
    public void What_passes_on_a_rig_between_two_test_cases_is_the_bench_s_and_what_passes_before_the_first_is_not()
    {
        var times = Of(Sample.Bench, Finished(0), Finished(1030), Finished(2050), Sample.Completed)!;

        (times.Attempts, times.BenchPerAttempt).Should().Be((3, 125));
        times.Spent.Should().Be(new CaseTimes(300, 150, 750, 0, 1500, 350));
    }

    [Fact]
    public void Rigs_that_work_at_the_same_time_have_a_first_test_case_each_and_so_has_a_bench_that_was_renewed()
    {
        Of(Sample.Bench, Finished(0, "rig-0"), Finished(10, "rig-1"), Finished(1040, "rig-0"), Sample.Completed)!.BenchPerAttempt.Should().Be(140);
        Of(Sample.Bench, Finished(0), Sample.Bench, Finished(9000), Sample.Completed)!.BenchPerAttempt.Should().BeNull();
    }

    [Fact]
    public void A_terminal_gets_the_split_and_the_slowest_test_cases_with_their_own()
    {
        var other = Sample.Planned with { Id = "DMSC-1.0-con-0402", Title = "Barred" };
        var slow = Finished(1020) with { Id = other.Id, DurationMs = 4000, Times = Split with { Device = 3500 } };
        var lines = RunSummary.Of(RunResult.From(Sample.Journal(
            Sample.StartWith(Sample.Planned, other), Sample.Bench, Sample.Started, Finished(0), Sample.Started with { Id = other.Id }, slow, Sample.Completed))).Split('\n');

        lines.Should().ContainInOrder(
            "Where the time went: device 80 %, DM server 10 %, bench 4 % (120 ms a test case), card 4 %, network 2 %",
            "Slowest:",
            "    4.0 s  DMSC-1.0-con-0402 Barred: device 88 %, DM server 6 %, card 2 %, bench 2 %, network 1 %",
            "    1.0 s  DMSC-1.0-con-0401 Nothing happens before the network accepts: device 50 %, DM server 25 %, card 10 %, bench 10 %, network 5 %");
    }

    [Fact]
    public void A_journal_without_times_is_told_without()
    {
        var journal = Sample.Journal(Sample.Start, Sample.Bench, Sample.Started, Sample.Pass, Sample.Completed);

        RunTimes.Of(journal).Should().BeNull();
        RunSummary.Of(RunResult.From(journal)).Should().NotContain("time went");
    }

    [Fact]
    public void Work_is_told_in_words_without_what_was_not_done() =>
        WorkKind.Text(new CaseWork(1, 1, 0, 1234, 3, 0, 2) { DeviceSyncs = 20 }).Should().Be("1 switch-on, 1 set-up, 1,234 APDUs, 3 DM messages, 2 syncs of the bench, 20 syncs of the device");

    private static RunTimes? Of(params JournalRecord[] records) => RunTimes.Of(Sample.Journal([Sample.Start, .. records]));

    private static CaseFinished Finished(int atMs, string rig = "rig-0") =>
        Sample.Pass with { StartedAt = Sample.Noon.AddMilliseconds(atMs), DurationMs = 1000, Rig = rig, Times = Split };
}
