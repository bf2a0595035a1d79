using Conformance.Reports.Records;

namespace Conformance.Runner.Planning;

/// <summary>A test case and whether this run runs it.</summary>
internal sealed record PlannedRun(PlannedCase Case)
{
    public bool Runs => Case is { Selected: true, NotApplicable: null };
}
