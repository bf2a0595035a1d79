using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Annotation of an element whose content came, or is to go, as WBXML OPAQUE; its text is the base64 of these bytes.</summary>
public sealed class OpaqueData(byte[] bytes)
{
    public byte[] Bytes { get; } = bytes;

    /// <summary>The content of an element as its format means it.</summary>
    /// <remarks>
    /// For bin, bytes stay base64 text. For any other format, and without one (chr), they are UTF-8 text, in the case of b64
    /// the base64 text of the sender: encoders send text as OPAQUE too. Source: OMA-TS-DM_TND 1.2, 7.7.2 (Format on the wire).
    /// </remarks>
    /// <exception cref="MalformedMessageException">The bytes are to be text, and are not UTF-8 or not allowed in XML.</exception>
    internal static string TextOf(XElement element, string? format) =>
        element.Annotation<OpaqueData>() is not { } opaque || format is "bin"
            ? element.Value
            : Utf8Text.Decode(opaque.Bytes, offset: null);

    /// <summary>An element with all that it holds, and these bytes wherever they are; a copy by XElement would lose them.</summary>
    internal static XElement Copy(XElement element)
    {
        var copy = new XElement(element.Name, element.Attributes(), element.Nodes().Select(node => node is XElement child ? Copy(child) : node));
        if (element.Annotation<OpaqueData>() is { } opaque)
            copy.AddAnnotation(opaque);
        return copy;
    }
}
