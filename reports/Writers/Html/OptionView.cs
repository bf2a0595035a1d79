using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

/// <summary>An option of the conformance statement and its three witnesses.</summary>
internal sealed class OptionView(StatedOption option)
{
    public string Name => option.Option;

    public string Stated => option.Stated;

    public string Probed => option.Probed ?? "–";

    public int SeenCount => option.Seen.Count;

    /// <summary>Where it was seen first; null where it never was.</summary>
    public CaseLink? First => option.Seen is [var first, ..] ? new CaseLink(first.Case.Plan.Id, Badge.Of(first.Case.Verdict)) : null;

    /// <summary>What was seen there.</summary>
    public string? Seen => option.Seen is [var first, ..] ? $"{first.Sighting.Seen}, entry {first.Sighting.Entry}" : null;

    public IReadOnlyList<string> Disagreements => option.Disagreements;

    public bool IsContradicted => option.Disagreements.Count > 0;
}
