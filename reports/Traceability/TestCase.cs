namespace Conformance.Reports.Traceability;

/// <summary>One scenario of the features.</summary>
/// <param name="Id"><c>DMSC-1.0-con-nnnn</c>, from its tag.</param>
/// <param name="Requirements">Ids from its tags and the feature's, at least one.</param>
/// <param name="Feature">Title of the feature.</param>
/// <param name="File">Path below the features folder.</param>
/// <param name="Line">Of the scenario's title, from 1.</param>
/// <param name="Sees">Letters of the observation points it needs, in the order <c>CNSADF</c>; from the tags <c>@sees-C</c> and so on.</param>
/// <param name="Cut">It takes the supply away in the middle: tag <c>@cut</c>.</param>
public sealed record TestCase(
    string Id, IReadOnlyList<string> Requirements, string Title, string Feature, string File, int Line, string Sees, bool Cut)
{
    /// <summary>It needs a second device beside the first: tag <c>@two-devices</c>.</summary>
    public bool TwoDevices { get; init; }
}
