namespace Conformance.Mutants.Reaching;

/// <summary>What one test case has reached.</summary>
/// <param name="Id">Of the test case.</param>
/// <param name="Text">Mark of its text.</param>
/// <param name="Mutants">Their numbers.</param>
internal sealed record CaseReach(string Id, string Text, HashSet<int> Mutants);
