using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>What a URI of a command addresses: a node, a property of it, or a list of what is below it.</summary>
/// <param name="Path">Canonical, "./" before the first name.</param>
/// <param name="Property">The name behind "?prop="; null for something else.</param>
/// <param name="List">What is behind "?list="; null for something else.</param>
/// <remarks>Source: OMA-TS-DM_TND-V1_2, 6 (addressing of nodes), 7.3 (of properties) and 7.4 (lists).</remarks>
internal sealed record NodeUri(string Path, string? Property = null, string? List = null)
{
    private const string PropertyQuery = "prop=";
    private const string ListQuery = "list=";

    /// <returns>The URI, or the status that says why it is none.</returns>
    public static (NodeUri? Uri, int Status) Parse(string text, UriLimits limits)
    {
        var parts = text.Split('?', 2);
        if (NodePath.Normalise(parts[0]) is not { } path)
            return (null, StatusCode.NotFound);
        if (!limits.Hold(path))
            return (null, StatusCode.UriTooLong);
        return parts switch
        {
            [_] => (new NodeUri(path), StatusCode.Ok),
            [_, var query] when query.StartsWith(PropertyQuery, StringComparison.Ordinal) => (new NodeUri(path, Property: query[PropertyQuery.Length..]), StatusCode.Ok),
            [_, var query] when query.StartsWith(ListQuery, StringComparison.Ordinal) => (new NodeUri(path, List: query[ListQuery.Length..]), StatusCode.Ok),
            _ => (null, StatusCode.FeatureNotSupported),
        };
    }
}
