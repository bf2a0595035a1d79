using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Scenario;

/// <summary>What a driver found in the evidence, as plain text beside what was expected, and the entries that show it.</summary>
public sealed record Observation(string Expected, string Actual, params IReadOnlyList<EvidenceEntry> Evidence);
