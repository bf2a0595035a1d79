using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>What was found of a card where nothing should be, and the questions that the device was asked for it.</summary>
public sealed record Effects(IReadOnlyList<string> Found, IReadOnlyList<EvidenceEntry> Asked)
{
    public static readonly Effects None = new([], []);

    public Effects And(IEnumerable<string> found, IEnumerable<EvidenceEntry> asked) => new([.. Found, .. found], [.. Asked, .. asked]);
}
