namespace Conformance.Reports.Records;

/// <summary>Where things lie in the folder of one run.</summary>
public static class RunFolder
{
    public static string Journal(string runFolder) => Path.Combine(runFolder, "journal.jsonl");

    public static string Evidence(string runFolder) => Path.Combine(runFolder, "evidence");

    public static string HtmlReport(string runFolder) => Path.Combine(runFolder, "report.html");

    public static string JUnitReport(string runFolder) => Path.Combine(runFolder, "junit.xml");
}
