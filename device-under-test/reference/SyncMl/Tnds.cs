using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Lays a TNDS object out as a list of nodes.</summary>
/// <remarks>Source: OMA-TS-DM_TNDS 1.2; the element model is the DTD of OMA-TS-DM_TND 1.2.</remarks>
public static class Tnds
{
    private const string Version = "1.2";

    /// <summary>The nodes, each one after its parent, in the order of the object.</summary>
    /// <remarks>A node above the first one that Path names, and that the object does not hold, is not in the list.</remarks>
    /// <exception cref="MalformedMessageException">
    /// VerDTD is not 1.2, a mandatory element is missing, a name or Path is none, a node comes twice, or its format and its content contradict.
    /// </exception>
    public static IReadOnlyList<TndsNode> Parse(XElement mgmtTree, IStrictness? strictness = null)
    {
        if (mgmtTree.Name != Namespaces.DmDdf + "MgmtTree")
            throw new MalformedMessageException($"a TNDS object begins with '{mgmtTree.Name}', and '{Namespaces.DmDdf + "MgmtTree"}' was expected.");
        var version = TndsNodeReader.Need(mgmtTree, "VerDTD").Value.Trim();
        if (version is not Version)
            (strictness ?? DeviceParts.Conforming.Strictness).Broken(FormatRule.Version, () => throw new MalformedMessageException($"VerDTD of the TNDS object is '{version}', and '{Version}' was expected."));
        TndsNodeReader.Need(mgmtTree, "Node");

        var nodes = mgmtTree.Elements(Namespaces.DmDdf + "Node").SelectMany(node => TndsNodeReader.Read(node, parent: null)).ToList();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var twice = nodes.Find(node => !paths.Add(node.Path));
        return twice is null
            ? nodes
            : throw new MalformedMessageException($"node '{twice.Path}' comes twice in the TNDS object; names of siblings must differ.");
    }
}
