namespace ReferenceDevice.SyncMl;

/// <summary>A command on one or more items of the tree.</summary>
public abstract record ItemsCommand(string CmdId, string Name, IReadOnlyList<SyncMlItem> Items) : SyncMlCommand(CmdId, Name)
{
    /// <summary>Holds for every item that does not say otherwise.</summary>
    public SyncMlMeta? Meta { get; init; }

    public SyncMlMeta MetaOf(SyncMlItem item) => (item.Meta ?? SyncMlMeta.None).Over(Meta ?? SyncMlMeta.None);
}
