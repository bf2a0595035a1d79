namespace ReferenceDevice.Tree;

/// <summary>What the description of the DM account object fixes, for every account below ./DMAcc.</summary>
/// <remarks>
/// Names are fixed but for the account itself and the children of ToConRef, AppAddr, Port and AppAuth; below Ext they are the
/// vendor's. Source: OMA-TS-DM_StdObj-V1_2, 5.3.1 (DMAcc 1.0).
/// </remarks>
internal static class DmAccountNodes
{
    private static readonly HashSet<string> Once =
        ["AppID", "ServerID", "AppAddr", "Addr", "AddrType", "PortNbr", "ConRef", "AAuthLevel", "AAuthType"];

    private static readonly HashSet<string> Optional =
        ["Name", "PrefConRef", "ToConRef", "Port", "AAuthPref", "AppAuth", "AAuthName", "AAuthSecret", "AAuthData", "Ext"];

    /// <summary>True for a node whose name is not the server's to choose.</summary>
    public static bool HasFixedName(string path) => FixedName(path) is { } name && (Once.Contains(name) || Optional.Contains(name));

    /// <summary>True for a node without which its parent would be none: it goes with the parent alone.</summary>
    public static bool IsIndispensable(string path) => FixedName(path) is { } name && Once.Contains(name);

    /// <summary>True for the leaves that say which object this is, and to whom it belongs.</summary>
    public static bool IsIdentity(string path) =>
        path.Split('/') is [_, _, _, "AppID" or "ServerID"] && NodePath.IsAtOrBelow(path, MoPlace.DmAccounts);

    private static string? FixedName(string path) =>
        NodePath.IsAtOrBelow(path, MoPlace.DmAccounts) && path.Split('/') is [_, _, _, var first, .. var rest] && (first is not "Ext" || rest is [])
            ? rest is [] ? first : rest[^1]
            : null;
}
