namespace ReferenceDevice.SyncMl;

/// <summary>One node of a TNDS object.</summary>
/// <param name="Path">Names parted by "/", relative to the target of the command; empty for the target itself.</param>
/// <param name="Format">node for an interior node; b64, bin, bool, chr, int, null, xml, date, time or float for a leaf.</param>
/// <param name="Type">A leaf's media type, or an interior node's management object identifier, often empty.</param>
/// <param name="Value">Text; base64 for b64 and bin. Null when the object gives none.</param>
/// <param name="Acl">As it stands in the object, not parsed; null when it gives none.</param>
/// <remarks>Source: OMA-TS-DM_TNDS 1.2, properties in 6.1.</remarks>
public sealed record TndsNode(string Path, string Format, string Type, string? Value, string? Acl)
{
    public bool IsInterior => Format is "node";
}
