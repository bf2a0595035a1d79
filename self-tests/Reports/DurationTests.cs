using Conformance.Reports.Records;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>How long a run was at work, as its report tells it.</summary>
public sealed class DurationTests
{
    private static readonly DateTimeOffset Later = Sample.Noon.AddDays(3);

    [Fact]
    public void Of_a_run_that_went_through_it_is_the_time_from_its_beginning_to_its_end() =>
        Duration(Sample.Start, Sample.Pass, Sample.Completed).Should().Be("1 min 0 s");

    [Fact]
    public void The_time_in_which_a_killed_run_lay_still_is_left_out() =>
        Duration(Sample.Start, Sample.Bench, Sample.Started with { At = Sample.Noon.AddSeconds(7) }, Resumed, Sample.Pass with { StartedAt = Later, DurationMs = 2500 }, Ended(4))
            .Should().Be("11.0 s, in 2 stretches");

    [Fact]
    public void Without_an_end_it_reaches_to_the_end_of_the_last_test_case() =>
        Duration(Sample.Start, Sample.Pass with { StartedAt = Sample.Noon.AddSeconds(5), DurationMs = 1500 }).Should().Be("6.5 s");

    [Fact]
    public void What_has_ended_and_went_on_counts_both_stretches() =>
        Duration(Sample.Start, Sample.Completed with { Outcome = RunOutcome.Interrupted, Reason = "Ctrl+C" }, Resumed, Sample.Pass, Ended(30)).Should().Be("1 min 30 s, in 2 stretches");

    private static RunResumed Resumed => new(Later, "0.1.0", "a1b2c3d");

    private static RunEnded Ended(int seconds) => Sample.Completed with { At = Later.AddSeconds(seconds) };

    private static string Duration(params JournalRecord[] records)
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
        {
            foreach (var record in records)
                journal.Append(record);
        }

        RunReports.Write(folder.Path);
        return File.ReadAllText(Path.Combine(folder.Path, "report.html")).Split("<dt>Duration</dt><dd>")[1].Split('<')[0];
    }
}
