namespace Conformance.Reports.Records;

/// <summary>The run is continued after it was killed, interrupted, or lost its bench. What has a verdict about the device keeps it.</summary>
/// <param name="At">UTC.</param>
public sealed record RunResumed(DateTimeOffset At) : JournalRecord;
