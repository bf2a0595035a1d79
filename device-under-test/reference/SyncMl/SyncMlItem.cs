using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>One thing a command works on, or one value it brings.</summary>
/// <param name="Meta">What the item itself says; see <see cref="ItemsCommand.MetaOf"/> for what holds.</param>
/// <param name="Data">Text as its format means it; base64 for bin, as for b64. Null when there is no Data, or when it is a tree.</param>
/// <param name="Tree">The MgmtTree that Data holds, however it came.</param>
/// <param name="MoreData">True for every chunk of a large object but the last.</param>
/// <remarks>Source: OMA-TS-SyncML_RepPro 1.2, Item.</remarks>
public sealed record SyncMlItem(
    string? TargetUri = null,
    string? SourceUri = null,
    SyncMlMeta? Meta = null,
    string? Data = null,
    XElement? Tree = null,
    bool MoreData = false);
