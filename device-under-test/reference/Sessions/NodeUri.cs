using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>What a URI of a command addresses: a node, or a property of it.</summary>
/// <param name="Path">Canonical, "./" before the first name.</param>
/// <param name="Property">The name behind "?prop="; null for the node's value.</param>
/// <remarks>Source: OMA-TS-DM_TND-V1_2, 6 (addressing of nodes), 7.3 (of properties) and 7.4 (lists, which are not supported).</remarks>
internal sealed record NodeUri(string Path, string? Property)
{
    private const string PropertyQuery = "prop=";

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
            [_] => (new NodeUri(path, null), StatusCode.Ok),
            [_, var query] when query.StartsWith(PropertyQuery, StringComparison.Ordinal) => (new NodeUri(path, query[PropertyQuery.Length..]), StatusCode.Ok),
            _ => (null, StatusCode.FeatureNotSupported),
        };
    }
}
