using ReferenceDevice.Contract;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>Turns the nodes of an application's object into the profile that its user sees.</summary>
/// <remarks>
/// Shape: Name (else the root's name), the first AppAddr/*/Addr and AppAddr/*/Port/*/PortNbr, the first
/// AppAuth/*/AAuthName, and PrefConRef as it is.
/// Source: OMA application characteristics (AC MO), node names as in DMAcc 1.0.
/// </remarks>
internal static class ProfileMapping
{
    public static Profile From(string root, IReadOnlyList<TreeNode> nodes) => new(
        Value(root, nodes, "Name") ?? NodePath.Name(root),
        Value(root, nodes, "AppAddr", "*", "Addr"),
        Value(root, nodes, "AppAddr", "*", "Port", "*", "PortNbr"),
        Value(root, nodes, "AppAuth", "*", "AAuthName"),
        Value(root, nodes, "PrefConRef"),
        "card");

    private static string? Value(string root, IReadOnlyList<TreeNode> nodes, params string[] pattern) =>
        nodes.FirstOrDefault(node => node.Path.Length > root.Length && Matches(node.Path[(root.Length + 1)..].Split('/'), pattern))?.Value;

    private static bool Matches(string[] names, string[] pattern) =>
        names.Length == pattern.Length && names.Zip(pattern).All(pair => pair.Second is "*" || pair.First == pair.Second);
}
