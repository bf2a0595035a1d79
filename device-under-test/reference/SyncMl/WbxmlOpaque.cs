using System.Text;
using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Decides what the OPAQUE content of an element is: a nested TNDS document, or bytes to keep.</summary>
internal static class WbxmlOpaque
{
    /// <summary>Puts the content of one OPAQUE into <paramref name="element"/>.</summary>
    /// <param name="textBefore">Text already read for the element; OPAQUE must be its only content.</param>
    public static void Read(XElement element, StringBuilder textBefore, ByteReader content, TextBudget budget, int depth, int at)
    {
        if (!element.IsEmpty || textBefore.Length > 0)
            throw new MalformedMessageException($"OPAQUE is not the only content of '{element.Name.LocalName}'.", at);

        if (IsTnds(element))
        {
            element.Add(WbxmlReader.ReadDocument(content, budget, depth, Namespaces.DmDdf + "MgmtTree"));
            return;
        }

        var bytes = content.Remaining.ToArray();
        element.AddAnnotation(new OpaqueData(bytes));
        element.Value = budget.Take(Convert.ToBase64String(bytes), at);
    }

    /// <summary>True for Data whose Meta, of its Item or else of the command around it, says TNDS in WBXML.</summary>
    public static bool IsTnds(XElement element) =>
        element.Name == Namespaces.SyncMl + "Data" && TypeOf(element) is MediaTypes.TndsWbxml;

    private static string? TypeOf(XElement data) =>
        data.Ancestors().Take(2)
            .Select(ancestor => ancestor.Element(Namespaces.SyncMl + "Meta")?.Element(Namespaces.MetInf + "Type")?.Value.Trim())
            .FirstOrDefault(type => type is not null);
}
