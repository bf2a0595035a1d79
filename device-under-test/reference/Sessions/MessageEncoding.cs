using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>One of the two forms that DM messages have on the wire.</summary>
/// <remarks>Source: OMA-TS-SyncML_HTTPBinding-V1_2_1, 6; OMA-TS-DM_RepPro-V1_2, 5.</remarks>
internal sealed class MessageEncoding
{
    public static readonly MessageEncoding Wbxml = new("wbxml", MediaTypes.MessageWbxml, SyncMl.Wbxml.Encode, octets => SyncMl.Wbxml.Decode(octets));
    public static readonly MessageEncoding Xml = new("xml", MediaTypes.MessageXml, SyncMlXml.Encode, SyncMlXml.Decode);

    private readonly Func<XDocument, byte[]> _encode;
    private readonly Func<byte[], XDocument> _decode;

    private MessageEncoding(string name, string mediaType, Func<XDocument, byte[]> encode, Func<byte[], XDocument> decode) =>
        (Name, MediaType, _encode, _decode) = (name, mediaType, encode, decode);

    /// <summary>As --dm-encoding takes it.</summary>
    public string Name { get; }

    public string MediaType { get; }

    public MessageEncoding Other => this == Xml ? Wbxml : Xml;

    /// <exception cref="FormatException">There is no such encoding.</exception>
    public static MessageEncoding Named(string name) => Array.Find([Wbxml, Xml], one => one.Name == name)
        ?? throw new FormatException($"'{name}' is no encoding of DM messages; write --dm-encoding wbxml or --dm-encoding xml.");

    /// <summary>The encoding of a media type, without its parameters; null for another type.</summary>
    public static MessageEncoding? OfMediaType(string? type) =>
        Array.Find([Wbxml, Xml], one => string.Equals(one.MediaType, type, StringComparison.OrdinalIgnoreCase));

    public byte[] Encode(SyncMlMessage message) => _encode(message.ToXml());

    /// <exception cref="MalformedMessageException">The octets are no DM message in this encoding.</exception>
    public SyncMlMessage Decode(byte[] octets) => SyncMlMessage.Parse(_decode(octets));
}
