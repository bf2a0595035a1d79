using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Builds elements; what has no value is left out.</summary>
internal static class ElementWriting
{
    public static XElement Element(string name, params object?[] content) => new(Namespaces.SyncMl + name, content);

    public static XElement? Text(string name, string? text) => text is null ? null : new XElement(Namespaces.SyncMl + name, text);

    public static XElement? MetInf(string name, object? value) => value is null ? null : new XElement(Namespaces.MetInf + name, value);

    /// <returns>Null when none of the children is there.</returns>
    public static XElement? Meta(params XElement?[] children) => Array.TrueForAll(children, child => child is null) ? null : Element("Meta", children);

    public static XElement? Location(string name, string? uri, string? locName = null) =>
        uri is null ? null : Element(name, Text("LocURI", uri), Text("LocName", locName));
}
