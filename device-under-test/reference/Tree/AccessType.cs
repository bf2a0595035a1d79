namespace ReferenceDevice.Tree;

/// <summary>What the kind of a node forbids to every server, whatever its access list says.</summary>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2: DevInfo and DevDetail are read only, ./Inbox takes Add only, secrets take no Get.</remarks>
internal static class AccessType
{
    /// <summary>True for leaves that hold a secret: never shown to a server, nor through the control contract.</summary>
    public static bool IsSecret(string path) => NodePath.Name(path) is "AAuthSecret" or "AAuthData";

    public static bool Allows(string command, string path) => command switch
    {
        "Get" => !IsSecret(path) && !IsAtOrBelow(path, "./Inbox"),
        "Delete" => !PermanentNodes.Contains(path),
        "Replace" => !IsAtOrBelow(path, "./DevInfo") && !IsAtOrBelow(path, "./DevDetail") && !IsAtOrBelow(path, "./Inbox"),
        _ => true,
    };

    private static bool IsAtOrBelow(string path, string root) =>
        path == root || path.StartsWith(root + "/", StringComparison.Ordinal);
}
