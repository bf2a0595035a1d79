using System.Globalization;
using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Reads children of an element of the SyncML namespace, and names the ones that are missing.</summary>
internal static class ElementReading
{
    public static XElement? Child(this XElement parent, string name) => parent.Element(Namespaces.SyncMl + name);

    public static XElement? MetaChild(this XElement parent, string name) => parent.Child("Meta")?.Element(Namespaces.MetInf + name);

    public static XElement Need(this XElement parent, string name) =>
        parent.Child(name) ?? throw Missing(parent, name);

    public static string? TextAt(this XElement parent, string name) => parent.Child(name)?.Value.Trim();

    public static string NeedText(this XElement parent, string name) => parent.Need(name).Value.Trim();

    public static int NeedNumber(this XElement parent, string name) => (int)Number(parent.Need(name), int.MaxValue);

    /// <summary>The number an element holds, 0 to <paramref name="max"/>; null when there is no element.</summary>
    public static long? NumberOf(XElement? element, long max = long.MaxValue) => element is null ? null : Number(element, max);

    /// <summary>LocURI in Target or Source; null when the child is not there.</summary>
    public static string? Uri(this XElement parent, string name) => parent.Child(name)?.NeedText("LocURI");

    public static MalformedMessageException Missing(XElement parent, string name) =>
        new($"'{parent.Name.LocalName}' has no '{name}', which is mandatory.");

    private static long Number(XElement element, long max) =>
        long.TryParse(element.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max
            ? number
            : throw new MalformedMessageException($"'{element.Name.LocalName}' holds '{element.Value}', and a decimal number up to {max} was expected.");
}
