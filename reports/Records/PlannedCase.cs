namespace Conformance.Reports.Records;

/// <summary>A test case as the run intends to treat it, decided before anything is powered.</summary>
/// <param name="Id"><c>DMSC-1.0-con-nnnn</c>.</param>
/// <param name="Feature">Title of the feature it stands in.</param>
/// <param name="Requirements">Ids of the requirements it shows, at least one.</param>
/// <param name="Level">The strictest of those that the catalogue gives it.</param>
/// <param name="Sees">Letters of the observation points it needs, out of <c>CNSADF</c>.</param>
/// <param name="NotApplicable">The expression that makes it not applicable, with its values; null when it applies.</param>
/// <param name="MustFailOn">Names of the faulty devices that it must catch.</param>
public sealed record PlannedCase(
    string Id,
    string Title,
    string Feature,
    IReadOnlyList<string> Requirements,
    Level Level,
    string Sees,
    bool Selected,
    string? NotApplicable,
    IReadOnlyList<string> MustFailOn)
{
    /// <summary>Options without which the statement would make it not applicable.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>True when it needs a second device beside the first.</summary>
    public bool TwoDevices { get; init; }
}
