namespace ReferenceDevice.Tree;

/// <summary>What the kind of a node forbids to every server, whatever its access list says.</summary>
/// <remarks>
/// Source: OMA-TS-DM_StdObj-V1_2: DevInfo and DevDetail are read only, ./Inbox takes Add only, secrets take no Get, also not under another name; AppID and
/// ServerID of an account stay, and what an account must have goes with the account alone. No node of this device takes Exec.
/// </remarks>
internal static class AccessType
{
    private static readonly string[] ReadOnly = ["./DevInfo", "./DevDetail"];

    /// <summary>True for leaves that hold a secret: never shown to a server, nor through the control contract.</summary>
    public static bool IsSecret(string path) => NodePath.Name(path) is "AAuthSecret" or "AAuthData";

    /// <param name="command">Add, Delete, Exec, Get, Replace, or Rename for Replace of the Name.</param>
    /// <param name="path">For Add the node that is to be.</param>
    public static bool Allows(string command, string path) => command switch
    {
        "Get" => !IsSecret(path) && !IsInbox(path),
        "Add" => !IsReadOnly(path) || PermanentNodes.Contains(path),
        "Delete" => !IsReadOnly(path) && !IsInbox(path) && !PermanentNodes.Contains(path) && !DmAccountNodes.IsIndispensable(path),
        "Replace" => !IsReadOnly(path) && !IsInbox(path) && !DmAccountNodes.IsIdentity(path),
        "Rename" => !IsReadOnly(path) && !IsInbox(path) && !IsSecret(path) && !PermanentNodes.Contains(path) && !DmAccountNodes.HasFixedName(path),
        _ => false,
    };

    public static bool IsInbox(string path) => NodePath.IsAtOrBelow(path, "./Inbox");

    private static bool IsReadOnly(string path) => Array.Exists(ReadOnly, root => NodePath.IsAtOrBelow(path, root));
}
