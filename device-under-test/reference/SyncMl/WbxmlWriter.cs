using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Writes one document as WBXML 1.2: tokens by name, text inline, no string table but for the public id of TNDS.</summary>
internal sealed class WbxmlWriter
{
    private const byte Version = 0x02;
    private const byte Utf8MibEnum = 0x6A;

    private readonly List<byte> bytes = [];
    private CodePage page = CodePages.SyncMl;

    public static byte[] WriteDocument(XElement root)
    {
        var writer = new WbxmlWriter();
        writer.WriteHeader(root.Name.Namespace == Namespaces.DmDdf);
        writer.WriteElement(root);
        return [.. writer.bytes];
    }

    private void WriteHeader(bool isTnds)
    {
        var table = isTnds ? Utf8Text.Encode(PublicId.DmDdfText + "\0") : [];
        bytes.Add(Version);
        WriteNumber(isTnds ? 0 : PublicId.SyncMl);
        if (isTnds)
            WriteNumber(0);
        bytes.Add(Utf8MibEnum);
        WriteNumber((uint)table.Length);
        bytes.AddRange(table);
    }

    private void WriteElement(XElement element)
    {
        var token = Tag(element);
        if (element.IsEmpty || !element.Nodes().Any())
        {
            bytes.Add(token);
            return;
        }

        bytes.Add((byte)(token | WbxmlToken.HasContent));
        WriteContent(element);
        bytes.Add(WbxmlToken.End);
    }

    private void WriteContent(XElement element)
    {
        if (element.Annotation<OpaqueData>() is { } opaque)
            WriteOpaque(opaque.Bytes);
        else if (WbxmlOpaque.IsTnds(element) && element.Elements().ToList() is [var tree] && tree.Name == Namespaces.DmDdf + "MgmtTree")
            WriteOpaque(WriteDocument(tree));
        else
            WriteNodes(element);
    }

    private void WriteNodes(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XElement child:
                    WriteElement(child);
                    break;
                case XText text when !IsLayout(text):
                    bytes.Add(WbxmlToken.StringInline);
                    bytes.AddRange(Utf8Text.Encode(text.Value));
                    bytes.Add(0);
                    break;
            }
        }
    }

    /// <summary>White space that only parts elements, as in XML printed for people.</summary>
    private static bool IsLayout(XText text) => text.Parent!.HasElements && string.IsNullOrWhiteSpace(text.Value);

    private byte Tag(XElement element)
    {
        var wanted = CodePages.Of(element.Name.Namespace);
        if (wanted?.TokenOf(element.Name.LocalName) is not { } token)
            throw new ArgumentException($"'{element.Name}' has no token in SyncML 1.2; use a name and a namespace of its code pages.", nameof(element));
        if (wanted != page)
            bytes.AddRange([WbxmlToken.SwitchPage, wanted.Number]);
        page = wanted;
        return token;
    }

    private void WriteOpaque(byte[] content)
    {
        bytes.Add(WbxmlToken.Opaque);
        WriteNumber((uint)content.Length);
        bytes.AddRange(content);
    }

    private void WriteNumber(uint value)
    {
        for (var shift = 28; shift > 0; shift -= 7)
        {
            if (value >> shift is not 0)
                bytes.Add((byte)(0x80 | ((value >> shift) & 0x7F)));
        }

        bytes.Add((byte)(value & 0x7F));
    }
}
