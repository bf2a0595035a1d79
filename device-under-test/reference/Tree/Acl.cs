namespace ReferenceDevice.Tree;

/// <summary>Who may do what with a node: <c>Add=a&amp;Get=*&amp;Replace=a+b</c>.</summary>
/// <remarks>
/// Shape: entries parted by "&amp;"; an entry is one of Add, Delete, Exec, Get, Replace, "=", and server identifiers
/// parted by "+", or "*" for every server. A command without an entry is granted to nobody. Malformed entries grant nothing.
/// Source: OMA-TS-DM_TND-V1_2, 7.7.1.
/// </remarks>
internal static class Acl
{
    private static readonly string[] Commands = ["Add", "Delete", "Exec", "Get", "Replace"];

    /// <summary>Whether an access list grants a command to a server, inheritance apart.</summary>
    public static bool Grants(string acl, string command, string serverId) =>
        Array.Exists(acl.Split('&'), entry =>
            entry.Split('=') is [var name, var ids] && name == command
            && Array.Exists(ids.Split('+'), id => id is "*" || id == serverId));

    /// <summary>Whether a node grants a command: by its own access list, or by the nearest ancestor's that is not empty.</summary>
    /// <param name="find">Gives the node of a path, or null.</param>
    public static bool Grants(Func<string, TreeNode?> find, string path, string command, string serverId)
    {
        foreach (var at in NodePath.Upwards(path))
        {
            if (find(at) is { Acl.Length: > 0 } node)
                return Grants(node.Acl, command, serverId);
        }

        return false;
    }

    /// <summary>Whether a text is an access list; the empty one, which means inheritance, is.</summary>
    public static bool IsWellFormed(string acl)
    {
        if (acl is "")
            return true;
        var entries = Array.ConvertAll(acl.Split('&'), entry => entry.Split('='));
        return Array.TrueForAll(entries, entry => entry is [var command, var ids]
                && Commands.Contains(command, StringComparer.Ordinal) && Array.TrueForAll(ids.Split('+'), IsId))
            && entries.DistinctBy(entry => entry[0], StringComparer.Ordinal).Count() == entries.Length;
    }

    /// <summary>The list without a server that is no more; a command that nobody else has goes too.</summary>
    public static string Without(string acl, string serverId) =>
        string.Join('&', acl.Split('&').Select(entry => Remaining(entry, serverId)).OfType<string>());

    private static string? Remaining(string entry, string serverId)
    {
        if (entry.Split('=') is not [var command, var ids])
            return entry;
        var left = ids.Split('+').Where(id => id != serverId).ToList();
        return left is [] ? null : $"{command}={string.Join('+', left)}";
    }

    private static bool IsId(string id) => id.Length > 0 && id.All(c => c is > ' ' and not '\u007f') && (id is "*" || !id.Contains('*'));
}
