namespace Conformance.Reports.Records;

/// <summary>The run is continued after it was killed, interrupted, lost its bench, or had errors. What has a verdict about the device keeps it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Commit">Of the suite that goes on; its sources are those of the beginning.</param>
public sealed record RunResumed(DateTimeOffset At, string SuiteVersion, string Commit) : JournalRecord;
