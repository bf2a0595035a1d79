using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Puts Path and NodeName together.</summary>
/// <remarks>
/// Path leads up to the node without naming it, relative to the command's target, and belongs to direct children of MgmtTree.
/// An empty NodeName there, without Path, means the target itself. Source: OMA-TS-DM_TNDS 1.2, Path and NodeName.
/// </remarks>
internal static class TndsPath
{
    public static string Of(XElement node, string? parent)
    {
        var name = TndsNodeReader.Need(node, "NodeName").Value.Trim();
        var path = TndsNodeReader.Child(node, "Path")?.Value.Trim();
        if (parent is not null && path is not null)
            throw new MalformedMessageException($"node '{name}' below '{parent}' has a Path; that belongs to direct children of MgmtTree.");

        var above = parent ?? Relative(path ?? "");
        if (name.Length is 0 && parent is null && above.Length is 0)
            return "";
        if (!IsName(name))
            throw new MalformedMessageException($"NodeName '{name}' below '{above}' is not a name: it must not be empty, '.', '..', or hold '/'.");
        return above.Length is 0 ? name : $"{above}/{name}";
    }

    private static string Relative(string path)
    {
        var relative = path is "." or "./" ? "" : path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return relative.Length is 0 || relative.Split('/').All(IsName)
            ? relative
            : throw new MalformedMessageException($"Path '{path}' of a TNDS node is not a path: every name between two '/' must be there, and be neither '.' nor '..'.");
    }

    private static bool IsName(string name) => name is not ("" or "." or "..") && !name.Contains('/');
}
