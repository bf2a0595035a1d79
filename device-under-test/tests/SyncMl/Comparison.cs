using System.Text;
using System.Xml;
using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Brings the device's elements and the outsider's XML to one spelling, element for element and character for character.</summary>
internal static class Comparison
{
    /// <summary>The device's elements, spelled as libwbxml spells them.</summary>
    /// <remarks>libwbxml prints OPAQUE as the text it is, and renames the type of a nested object to its XML form.</remarks>
    public static string OfDevice(XDocument document) => Spelled(document.Root!).ToString(SaveOptions.DisableFormatting);

    public static string OfOutsider(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return OfDevice(XDocument.Load(reader, LoadOptions.PreserveWhitespace));
    }

    private static XElement Spelled(XElement element) => new(element.Name,
        element.Elements().Select(Spelled),
        element.HasElements ? null : TextOf(element));

    private static string? TextOf(XElement element)
    {
        var text = element.Annotation<OpaqueData>() is { } opaque ? Encoding.UTF8.GetString(opaque.Bytes) : element.Value;
        if (text is MediaTypes.TndsWbxml)
            return MediaTypes.TndsXml;
        return text.Length is 0 ? null : text;
    }
}
