using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>An attempt that is still to be made.</summary>
/// <param name="Id">Of the test case.</param>
/// <param name="Repetition">Of the run, from 1.</param>
/// <param name="Cause">Why it is made.</param>
internal sealed record AttemptDue(string Id, int Repetition, AttemptCause Cause);
