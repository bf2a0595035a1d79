using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Lists of a node and all that is below it: Struct, StructData, and TNDS with the properties that are wanted.</summary>
/// <remarks>
/// A node that the server may not get is left out, and not what is below it. 406: another list, a property that is in no list of this device, or a mix of
/// "+" and "-". Source: OMA-TS-DM_TND-V1_2, 7.4; OMA-TS-DM_TNDS-V1_2, 6.1.
/// </remarks>
internal sealed class TreeLists(TreeDraft tree, ServerRights rights)
{
    private const string Tnds = "TNDS";

    public Outcome Get(string path, string list)
    {
        var (node, status) = rights.Find(path, "Get");
        if (node is null)
            return status;
        var nodes = tree.Subtree(path).Where(below => rights.Find(below.Path, "Get").Node is not null);
        return list switch
        {
            "Struct" => new Outcome(status, [.. nodes.Select(Described)]),
            "StructData" => new Outcome(status, [.. nodes.Select(found => found.IsInterior ? Described(found) : TreeAccess.Shown(found) with { SourceUri = found.Path })]),
            _ when list.StartsWith(Tnds, StringComparison.Ordinal) && TndsProperties.Parse(list[Tnds.Length..]) is { } properties =>
                new Outcome(status, new SyncMlItem(Meta: new SyncMlMeta("xml", MediaTypes.TndsXml), Data: TndsWriter.Write([.. nodes], properties))),
            _ => StatusCode.FeatureNotSupported,
        };
    }

    private static SyncMlItem Described(TreeNode node) => new(SourceUri: node.Path, Meta: new SyncMlMeta(node.Format, node.Type is "" ? null : node.Type));
}
