using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Item and Meta between records and elements.</summary>
internal static class ItemXml
{
    /// <param name="outer">Meta of the command around the item.</param>
    public static SyncMlItem Read(XElement item, SyncMlMeta? outer)
    {
        var meta = ReadMeta(item);
        var data = item.Child("Data");
        var holds = (meta ?? SyncMlMeta.None).Over(outer ?? SyncMlMeta.None);
        var tree = data is null ? null : TreeIn(data, holds);
        return new SyncMlItem(
            item.Uri("Target"),
            item.Uri("Source"),
            meta,
            data is null || tree is not null ? null : OpaqueData.TextOf(data, holds.Format),
            tree,
            item.Child("MoreData") is not null);
    }

    public static SyncMlMeta? ReadMeta(XElement parent) => parent.Child("Meta") is null ? null : new SyncMlMeta(
        parent.MetaChild("Format")?.Value.Trim(),
        parent.MetaChild("Type")?.Value.Trim(),
        ElementReading.NumberOf(parent.MetaChild("Size")),
        parent.MetaChild("Mark")?.Value.Trim());

    public static XElement Write(SyncMlItem item, SyncMlMeta? outer) => ElementWriting.Element("Item",
        ElementWriting.Location("Target", item.TargetUri),
        ElementWriting.Location("Source", item.SourceUri),
        WriteMeta(item.Meta),
        item.Tree is null ? WriteData(item, outer) : ElementWriting.Element("Data", OpaqueData.Copy(item.Tree)),
        item.MoreData ? ElementWriting.Element("MoreData") : null);

    public static XElement? WriteMeta(SyncMlMeta? meta) => meta is null ? null : ElementWriting.Meta(
        ElementWriting.MetInf("Format", meta.Format),
        ElementWriting.MetInf("Type", meta.Type),
        ElementWriting.MetInf("Mark", meta.Mark),
        ElementWriting.MetInf("Size", meta.Size));

    /// <summary>Data as text; for bin also as the bytes that WBXML carries in OPAQUE.</summary>
    private static XElement? WriteData(SyncMlItem item, SyncMlMeta? outer)
    {
        var data = ElementWriting.Text("Data", item.Data);
        var bytes = new byte[item.Data?.Length ?? 0];
        if ((item.Meta?.Format ?? outer?.Format) is "bin" && Convert.TryFromBase64String(item.Data ?? "", bytes, out var length))
            data?.AddAnnotation(new OpaqueData(bytes[..length]));
        return data;
    }

    /// <summary>The MgmtTree in Data: as an element, or as the escaped XML text that type dmtnds+xml announces.</summary>
    private static XElement? TreeIn(XElement data, SyncMlMeta meta)
    {
        if (data.Element(Namespaces.DmDdf + "MgmtTree") is { } tree)
            return tree;
        return meta.Type is MediaTypes.TndsXml && data.Parent?.Child("MoreData") is null
            ? SyncMlXml.Decode(OpaqueData.TextOf(data, meta.Format)).Root
            : null;
    }
}
