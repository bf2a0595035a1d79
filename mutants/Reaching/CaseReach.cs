namespace Conformance.Mutants.Reaching;

/// <summary>What one test case has reached.</summary>
/// <param name="Id">Of the test case.</param>
/// <param name="DurationMs">How long it took.</param>
/// <param name="Mutants">Their numbers.</param>
internal sealed record CaseReach(string Id, double DurationMs, HashSet<int> Mutants);
