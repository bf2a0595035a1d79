namespace Conformance.Benchmarks.Figures;

/// <summary>What a figure may be at most.</summary>
/// <param name="IsJudged">Ratios and counts are judged: they are the same on every machine. Times are told only.</param>
internal sealed record Limit(double AtMost, bool IsJudged);
