using Conformance.Reports.Writers;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Browser;

/// <summary>The report of <see cref="SampleRun"/>: a test case for each verdict, hostile text in every place.</summary>
public sealed class SampleReport : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleReport()
    {
        SampleRun.Write(_folder.Path);
        RunReports.Write(_folder.Path);
    }

    public Uri Address => new(Path.Combine(_folder.Path, "report.html"));

    public void Dispose() => _folder.Dispose();
}
