namespace Conformance.Reports.Costs;

/// <summary>A kind of work that runs did not do equally often for a test case.</summary>
/// <param name="Id">Of the test case.</param>
/// <param name="Kind">What it is, in the plural.</param>
/// <param name="Counts">In the order of the runs.</param>
public sealed record WorkDifference(string Id, string Kind, IReadOnlyList<string> Counts);
