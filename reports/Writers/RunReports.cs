using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers;

/// <summary>All reports of a run, made from its folder alone.</summary>
public static class RunReports
{
    /// <summary>Judges the journal and writes junit.xml and report.html beside it, over those that are there.</summary>
    /// <exception cref="FormatException">Journal or evidence cannot be read back, or contradict themselves.</exception>
    public static RunResult Write(string runFolder)
    {
        var result = RunResult.From(JournalReader.Read(runFolder));
        JUnitWriter.Write(result, RunFolder.JUnitReport(runFolder));
        HtmlReportWriter.Write(result, RunFolder.HtmlReport(runFolder));
        return result;
    }
}
