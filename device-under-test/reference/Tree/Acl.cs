namespace ReferenceDevice.Tree;

/// <summary>Who may do what with a node: <c>Add=a&amp;Get=*&amp;Replace=a+b</c>.</summary>
/// <remarks>
/// Shape: entries parted by "&amp;"; an entry is one of Add, Delete, Exec, Get, Replace, "=", and server identifiers
/// parted by "+", or "*" for every server. A command without an entry is granted to nobody. Malformed entries grant nothing.
/// Source: OMA-TS-DM_TND-V1_2, 7.7.1.
/// </remarks>
internal static class Acl
{
    /// <summary>Whether an access list grants a command to a server, inheritance apart.</summary>
    public static bool Grants(string acl, string command, string serverId) =>
        Array.Exists(acl.Split('&'), entry =>
            entry.Split('=') is [var name, var ids] && name == command
            && Array.Exists(ids.Split('+'), id => id is "*" || id == serverId));

    /// <summary>Whether a node grants a command: by its own access list, or by the nearest ancestor's that is not empty.</summary>
    public static bool Grants(ManagementTree tree, string path, string command, string serverId)
    {
        foreach (var at in NodePath.Upwards(path))
        {
            if (tree.Find(at) is { Acl.Length: > 0 } node)
                return Grants(node.Acl, command, serverId);
        }

        return false;
    }
}
