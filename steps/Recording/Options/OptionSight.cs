using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Recording.Options;

/// <summary>The first entry that shows an option in use.</summary>
/// <param name="Words">What it shows, as a clause.</param>
internal sealed record OptionSight(EvidenceEntry Entry, string Words)
{
    /// <returns>Null when no entry fits.</returns>
    public static OptionSight? First(IEnumerable<EvidenceEntry> entries, Func<EvidenceEntry, bool> isIt, string words) =>
        entries.FirstOrDefault(isIt) is { } entry ? new OptionSight(entry, words) : null;
}
