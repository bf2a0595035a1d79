using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>One of the two forms that DM messages have on the wire.</summary>
/// <remarks>Source: OMA-TS-SyncML_HTTPBinding-V1_2_1, 6; OMA-TS-DM_RepPro-V1_2, 5.</remarks>
internal sealed class MessageEncoding
{
    public static readonly MessageEncoding Wbxml = new("wbxml", MediaTypes.MessageWbxml);
    public static readonly MessageEncoding Xml = new("xml", MediaTypes.MessageXml);

    private MessageEncoding(string name, string mediaType) => (Name, MediaType) = (name, mediaType);

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

    public byte[] Encode(SyncMlMessage message) => this == Xml ? SyncMlXml.Encode(message.ToXml()) : SyncMl.Wbxml.Encode(message.ToXml());

    /// <exception cref="MalformedMessageException">The octets are no DM message in this encoding.</exception>
    public SyncMlMessage Decode(byte[] octets) => SyncMlMessage.Parse(this == Xml ? SyncMlXml.Decode(octets) : SyncMl.Wbxml.Decode(octets));
}
