namespace Conformance.Reports.Records;

/// <summary>One Gherkin line as it was executed.</summary>
/// <param name="Line">With its keyword: <c>When the device is switched off</c>.</param>
public sealed record StepRecord(string Line, StepStatus Status, double DurationMs, Phase Phase);

/// <summary>How a step ended. Error: something other than an assertion stopped it. Skipped: a step before it stopped the case.</summary>
public enum StepStatus
{
    Passed,
    Failed,
    Error,
    Undefined,
    Skipped,
}
