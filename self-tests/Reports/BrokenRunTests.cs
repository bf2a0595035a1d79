using System.Net;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

/// <summary>A run with exit code 3 sends to work whom it blames, in the report as on the terminal.</summary>
public sealed class BrokenRunTests
{
    private static readonly RunEnded DeviceDidNotStart = new(Sample.Noon, RunOutcome.RigError, "The device's program ended with code 1 before it was ready.", Blame.Device);

    [Fact]
    public void A_device_whose_program_does_not_start_is_no_broken_bench()
    {
        var (report, summary) = Told(Sample.Start, DeviceDidNotStart);

        report.Should().Contain("Device's program broke").And.Contain("mend the program, or its start command in rig.yaml").And.NotContain("Rig or suite broke");
        summary.Should().Contain("Exit code 3: the device's program did not start or did not last; the device is not judged");
    }

    [Theory]
    [InlineData(Blame.Rig, "mend the bench, and run again")]
    [InlineData(Blame.Server, "mend the bench's DM server, and run again")]
    [InlineData(Blame.Suite, "mend the test suite, and run again")]
    public void A_bench_that_broke_is_named_by_the_part_that_did(Blame blame, string remedy)
    {
        var (report, summary) = Told(Sample.Start, DeviceDidNotStart with { Blame = blame });

        report.Should().Contain("Rig or suite broke").And.Contain($"What broke says nothing about the device: {remedy}.");
        summary.Should().Contain("Exit code 3: bench or suite broke; the device is not judged");
    }

    [Fact]
    public void A_bench_that_broke_besides_the_device_is_not_hidden_by_it()
    {
        var second = Sample.Planned with { Id = "DMSC-1.0-con-0402" };

        var (report, summary) = Told(Sample.StartWith(Sample.Planned, second), Sample.Error with { Blame = Blame.Network }, DeviceDidNotStart);

        report.Should().Contain("mend the device's program and the bench's network, and run again");
        summary.Should().Contain("Exit code 3: bench or suite broke");
    }

    [Fact]
    public void Losses_of_the_bench_and_of_the_device_are_counted_apart()
    {
        var lost = new BenchLost(Sample.Noon, "device", Blame.Device, "It ended by itself.");

        var (report, _) = Told(Sample.Start, Sample.Bench, lost, lost, lost with { Part = "pcscd", Blame = Blame.Rig }, Sample.Pass, Sample.Completed);

        report.Should().Contain("Bench lost</th><td class=\"number\">1<").And.Contain("Device's program lost</th><td class=\"number\">2<");
    }

    private static (string Report, string Summary) Told(params JournalRecord[] records)
    {
        using var folder = new TemporaryFolder();
        using (var journal = new JournalWriter(folder.Path))
        {
            foreach (var record in records)
                journal.Append(record);
        }

        var result = RunReports.Write(folder.Path);
        return (WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(folder.Path, "report.html"))), RunSummary.Of(result));
    }
}
