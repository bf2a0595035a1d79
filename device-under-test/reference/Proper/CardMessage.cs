using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>The file of an SC MO: a WBXML DM message that adds TNDS objects to ./Inbox.</summary>
/// <remarks>Source: OMA-TS-DM_Bootstrap-V1_2, 5.4; the message is not answered.</remarks>
internal static class CardMessage
{
    /// <summary>The management objects in the file, in its order.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not such a message.</exception>
    /// <exception cref="MoSkippedException">The message asks for something that this device does not do.</exception>
    public static List<ManagementObject> Objects(byte[] file)
    {
        var objects = new List<ManagementObject>();
        foreach (var command in SyncMlMessage.Parse(Wbxml.Decode(file)).Commands)
        {
            if (command is not Add add)
                throw new MoSkippedException(Refusal(command));
            foreach (var item in add.Items)
                objects.AddRange(Split(Tnds.Parse(Tree(item))));
        }

        return objects is [] ? throw new MoSkippedException("the message holds no management object") : objects;
    }

    private static string Refusal(SyncMlCommand command) => command is Alert or Sequence or Atomic
        ? "user interaction: not supported"
        : $"command {command.Name}: a card's message may only add to ./Inbox";

    private static System.Xml.Linq.XElement Tree(SyncMlItem item) => (item.TargetUri, item.Tree) switch
    {
        (not ("./Inbox" or "Inbox"), _) => throw new MoSkippedException($"target '{item.TargetUri}': a card's message may only add to ./Inbox"),
        (_, null) => throw new MoSkippedException("the item added to ./Inbox holds no TNDS object"),
        (_, { } tree) => tree,
    };

    /// <summary>Parts the nodes of a TNDS object by their roots: nodes whose parent is not in the object.</summary>
    private static IEnumerable<ManagementObject> Split(IReadOnlyList<TndsNode> nodes)
    {
        var paths = nodes.Select(node => node.Path).ToHashSet();
        foreach (var root in nodes.Where(node => !paths.Contains(Above(node.Path))))
        {
            if (root.Path is "" || !root.IsInterior)
                throw new MoSkippedException($"node '{root.Path}' is the root of no management object");
            var name = NodePath.Name(root.Path);
            yield return new ManagementObject([.. nodes
                .Where(node => node.Path == root.Path || node.Path.StartsWith(root.Path + "/", StringComparison.Ordinal))
                .Select(node => new TreeNode(
                    name + node.Path[root.Path.Length..], node.Format, node.Type,
                    node.IsInterior ? null : node.Value ?? "", node.Acl ?? "", Layer.Card))]);
        }
    }

    private static string Above(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";
}
