namespace ReferenceDevice.Tree;

/// <summary>Arithmetic on node URIs: "." is the root, every other one is "./" and names parted by "/".</summary>
/// <remarks>Case counts. Source: OMA-TS-DM_TND-V1_2, addressing of nodes.</remarks>
internal static class NodePath
{
    public const string Root = ".";

    /// <summary>Gives "./DMAcc" for "DMAcc" and "./DMAcc" alike; null for a text that addresses no node.</summary>
    /// <remarks>Refused: a trailing "/", empty names, "." and ".." as names.</remarks>
    public static string? Normalise(string text)
    {
        if (text is Root)
            return Root;

        var names = (text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text).Split('/');
        return Array.Exists(names, name => name is "" or "." or "..") ? null : "./" + string.Join('/', names);
    }

    public static string Child(string parent, string name) => $"{parent}/{name}";

    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The parent's path, or null for the root.</summary>
    public static string? Parent(string path) => path is Root ? null : path[..path.LastIndexOf('/')];

    /// <summary>The node itself and its ancestors, nearest first, the root last.</summary>
    public static IEnumerable<string> Upwards(string path)
    {
        for (var at = path; at is not null; at = Parent(at))
            yield return at;
    }

    public static bool IsAtOrBelow(string path, string root) =>
        root is Root || (path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || path[root.Length] is '/'));
}
