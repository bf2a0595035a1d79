using ReferenceDevice.Connectivity;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Applications;

/// <summary>Reads from an object that has its place in the tree.</summary>
internal static class ObjectReading
{
    /// <summary>The objects below which the tree holds data of a kind, those of the card first.</summary>
    public static List<ManagementObject> ObjectsOf(this ManagementTree tree, ApplicationKind kind)
    {
        var nodes = tree.Subtree(kind.AppId is null ? NodePath.Root : MoPlace.Applications);
        return [.. nodes
            .Where(node => node.IsInterior && (kind.AppId is null ? ConnectionObject.IsOne(node.Type) : NodePath.Parent(node.Path) is MoPlace.Applications))
            .Select(root => new ManagementObject([root, .. nodes.Where(node => node != root && NodePath.IsAtOrBelow(node.Path, root.Path))]))
            .Where(kind.Claims)
            .OrderBy(one => !one.IsFromCard())];
    }

    /// <summary>True for what came from a card, kept or not.</summary>
    public static bool IsFromCard(this ManagementObject one) => one.Nodes[0].Layer is not Layer.Base;

    /// <summary>The value of the first leaf whose names below the root fit, where "*" fits every name; null for none.</summary>
    public static string? First(this ManagementObject one, params string[] pattern) => All(one, pattern).FirstOrDefault();

    public static IEnumerable<string> All(this ManagementObject one, params string[] pattern) => one.Nodes
        .Where(node => node.Path.Length > one.RootName.Length && Fits(node.Path[(one.RootName.Length + 1)..].Split('/'), pattern))
        .Select(node => node.Value)
        .OfType<string>();

    private static bool Fits(string[] names, string[] pattern) =>
        names.Length == pattern.Length && names.Zip(pattern).All(pair => pair.Second is "*" || pair.First == pair.Second);
}
