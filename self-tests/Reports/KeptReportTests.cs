using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Reports;

/// <summary>A report that cannot be written leaves the one that is there as it was.</summary>
public sealed class KeptReportTests : IAsyncLifetime
{
    private readonly DirectoryInfo _disk = Directory.CreateTempSubdirectory("conformance-reports-");

    public async Task InitializeAsync() => (await Tool.RunAsync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", _disk.FullName])).Should().Be((0, ""));

    public async Task DisposeAsync()
    {
        (await Tool.RunAsync("umount", ["--lazy", _disk.FullName])).Should().Be((0, ""));
        _disk.Delete();
    }

    [Fact]
    public void A_full_disk_leaves_the_reports_as_they_were()
    {
        SampleRun.Write(_disk.FullName);
        string[] reports = [RunFolder.HtmlReport(_disk.FullName), RunFolder.JUnitReport(_disk.FullName)];
        foreach (var report in reports)
            File.WriteAllText(report, "old");
        FillUp();

        FluentActions.Invoking(() => RunReports.Write(_disk.FullName)).Should().Throw<IOException>().WithMessage("*No space left on device*");

        reports.Select(File.ReadAllText).Should().Equal("old", "old");
    }

    [Fact]
    public void A_report_that_is_a_link_is_replaced_and_what_it_leads_to_stays()
    {
        using var elsewhere = new TemporaryFile("mine");
        SampleRun.Write(_disk.FullName);
        var result = RunResult.From(JournalReader.Read(_disk.FullName));
        foreach (var name in new[] { "report.html", "report.html.part", "junit.xml", "junit.xml.part" })
            File.CreateSymbolicLink(Path.Combine(_disk.FullName, name), elsewhere.Path);

        HtmlReportWriter.Write(result, RunFolder.HtmlReport(_disk.FullName));
        JUnitWriter.Write(result, RunFolder.JUnitReport(_disk.FullName));

        File.ReadAllText(elsewhere.Path).Should().Be("mine");
        new FileInfo(RunFolder.HtmlReport(_disk.FullName)).LinkTarget.Should().BeNull();
    }

    private void FillUp()
    {
        using var filler = new FileStream(Path.Combine(_disk.FullName, "filler"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        FluentActions.Invoking(() =>
        {
            while (true)
                filler.Write(new byte[4096]);
        }).Should().Throw<IOException>();
    }
}
