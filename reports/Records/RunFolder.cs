namespace Conformance.Reports.Records;

/// <summary>Where things lie in the folder of one run.</summary>
public static class RunFolder
{
    internal const string JournalName = "journal.jsonl";
    internal const string EvidenceName = "evidence";
    internal const string LogsName = "logs";
    internal const string SealName = "SHA256SUMS";
    internal const string LockName = "journal.lock";

    public static string Journal(string runFolder) => Path.Combine(runFolder, JournalName);

    public static string Evidence(string runFolder) => Path.Combine(runFolder, EvidenceName);

    /// <summary>What devices store while a bench stands, so that their writing waits for the same disk as anybody's.</summary>
    public static string Devices(string runFolder) => Path.Combine(runFolder, "devices");

    public static string HtmlReport(string runFolder) => Path.Combine(runFolder, "report.html");

    public static string JUnitReport(string runFolder) => Path.Combine(runFolder, "junit.xml");

    /// <summary>What card and device said to each other, for Wireshark.</summary>
    public static string CardCapture(string runFolder) => Path.Combine(runFolder, "apdu.pcapng");

    /// <summary>What devices and DM servers said to each other, for a viewer of HTTP Archives.</summary>
    public static string SessionArchive(string runFolder) => Path.Combine(runFolder, "dm.har");

    /// <summary>There when the run has ended and its reports were made.</summary>
    public static string Seal(string runFolder) => Path.Combine(runFolder, SealName);

    /// <summary>An empty file, locked while somebody writes into the folder.</summary>
    public static string Lock(string runFolder) => Path.Combine(runFolder, LockName);
}
