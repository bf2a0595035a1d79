using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Messages and TNDS objects in their XML form.</summary>
/// <remarks>No DTD, no entity of its own, nothing fetched; limits: <see cref="CodecLimits"/>.</remarks>
public static class SyncMlXml
{
    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <exception cref="MalformedMessageException">The bytes are not well-formed XML, hold a DTD, or exceed a limit.</exception>
    public static XDocument Decode(byte[] message)
    {
        if (message.Length > CodecLimits.MessageBytes)
            throw new MalformedMessageException($"the message has {message.Length} bytes, and {CodecLimits.MessageBytes} is the device's limit.", CodecLimits.MessageBytes);
        return Load(() => XmlReader.Create(new MemoryStream(message), Reading()));
    }

    /// <inheritdoc cref="Decode(byte[])"/>
    public static XDocument Decode(string message) => Load(() => XmlReader.Create(new StringReader(message), Reading()));

    /// <returns>UTF-8 without a byte-order mark; carriage returns survive.</returns>
    public static byte[] Encode(XDocument message)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Writing))
            message.Save(writer);
        return bytes.ToArray();
    }

    private static XmlReaderSettings Reading() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = CodecLimits.MessageBytes,
        CloseInput = true,
    };

    private static XDocument Load(Func<XmlReader> open)
    {
        try
        {
            using (var reader = open())
                CheckDepth(reader);
            using (var reader = open())
                return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            throw new MalformedMessageException($"the message is not the XML that SyncML allows. {e.Message}", inner: e);
        }
    }

    private static void CheckDepth(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element && reader.Depth >= CodecLimits.Depth)
                throw new MalformedMessageException($"'{reader.LocalName}' stands in more than {CodecLimits.Depth} elements, the device's limit.");
        }
    }
}
