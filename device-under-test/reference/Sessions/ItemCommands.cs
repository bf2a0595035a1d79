using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Carries out a command on one of its items.</summary>
internal sealed class ItemCommands(ManagementTree tree, string serverId, IObedience? obedience = null)
{
    private readonly UriLimits _limits = UriLimits.Of(tree);

    /// <param name="command">Add, Copy, Delete, Exec, Get or Replace.</param>
    /// <param name="item">Which of its items.</param>
    /// <param name="draft">Takes the changes; nothing is committed here.</param>
    public Outcome Execute(ItemsCommand command, SyncMlItem item, TreeDraft draft)
    {
        var (uri, status) = NodeUri.Parse(item.TargetUri ?? "", _limits);
        if (uri is null)
            return status;
        var rights = new ServerRights(draft, serverId, obedience ?? DeviceParts.Conforming.Obedience);
        return uri switch
        {
            { Property: { } property } => OnProperty(command, item, uri.Path, property, new PropertyAccess(draft, rights, _limits)),
            { List: { } list } => command is Get ? new TreeLists(draft, rights).Get(uri.Path, list) : StatusCode.NotAllowed,
            _ => OnNode(command, item, uri.Path, new TreeAccess(draft, rights)),
        };
    }

    private static Outcome OnProperty(ItemsCommand command, SyncMlItem item, string path, string property, PropertyAccess properties) => command switch
    {
        Get => properties.Get(path, property),
        Replace => properties.Replace(path, property, item.Data ?? ""),
        _ => StatusCode.NotAllowed,
    };

    private Outcome OnNode(ItemsCommand command, SyncMlItem item, string path, TreeAccess nodes) => command switch
    {
        Get => nodes.Get(path),
        Add => nodes.Add(path, command.MetaOf(item), item),
        Replace => nodes.Replace(path, command.MetaOf(item), item),
        Delete => nodes.Delete(path),
        Copy => nodes.Copy(NodeUri.Parse(item.SourceUri ?? "", _limits) is { Uri: { Property: null, List: null } source } ? source.Path : null, path),
        Exec => nodes.Exec(path),
        _ => StatusCode.FeatureNotSupported,
    };
}
