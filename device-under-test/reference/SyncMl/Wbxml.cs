using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Messages and TNDS objects between WBXML and elements.</summary>
/// <remarks>Source: WBXML 1.1 to 1.3; the code pages of SyncML 1.2; OMA-TS-DM_TND 1.2, 10.</remarks>
public static class Wbxml
{
    private static readonly XName Message = Namespaces.SyncMl + "SyncML";
    private static readonly XName Tree = Namespaces.DmDdf + "MgmtTree";

    /// <summary>Decodes one document; FF behind its end is the padding of a card file and is ignored.</summary>
    /// <remarks>
    /// TNDS inside a message becomes a MgmtTree inside Data, whether it came as a nested document (OPAQUE) or by a switch to code page 2.
    /// Any other OPAQUE becomes base64 text with an <see cref="OpaqueData"/> annotation on its element.
    /// Limits: <see cref="CodecLimits"/>. Not checked: order and number of elements.
    /// </remarks>
    /// <exception cref="MalformedMessageException">The bytes are not such a document; it tells where and why.</exception>
    public static XDocument Decode(ReadOnlyMemory<byte> message)
    {
        if (message.Length > CodecLimits.MessageBytes)
            throw new MalformedMessageException($"the message has {message.Length} bytes, and {CodecLimits.MessageBytes} is the device's limit.", CodecLimits.MessageBytes);
        var reader = new ByteReader(message, 0, message.Length);
        return new XDocument(WbxmlReader.ReadDocument(reader, new TextBudget(), depth: 0, Message, Tree));
    }

    /// <summary>Encodes a message or a TNDS object as WBXML 1.2.</summary>
    /// <remarks>A MgmtTree in Data of type <see cref="MediaTypes.TndsWbxml"/> becomes a nested document, and else is written inline on code page 2.</remarks>
    /// <exception cref="ArgumentException">An element has no token in SyncML 1.2, or the document has no root.</exception>
    public static byte[] Encode(XDocument message) =>
        WbxmlWriter.WriteDocument(message.Root ?? throw new ArgumentException("The document has no root element; give it a SyncML or MgmtTree element.", nameof(message)));
}
