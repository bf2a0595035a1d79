using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>A DM account of the tree: whom to call, where, and how each side proves who it is.</summary>
/// <param name="Root">Where the account is: two accounts may have one server.</param>
/// <param name="ServerId">The identifier that access lists name.</param>
/// <param name="Address">Addr, with the port number of the account if it has one.</param>
/// <param name="WantsSession">False only if Ext/DMSC/Session says so: by default a provisioned account is called.</param>
/// <param name="Client">What the device tells the server (level CLCRED); null if the account has none.</param>
/// <param name="Server">What the server must tell the device (SRVCRED); null if the account does not want it to.</param>
/// <param name="Connection">The access point or proxy that it prefers; null for the device's default.</param>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2, 5.3.1 (DMAcc 1.0).</remarks>
internal sealed record DmAccount(string Root, string ServerId, string Address, bool WantsSession, Layer Layer, Login? Client = null, Login? Server = null, string? Connection = null)
{
    /// <summary>The accounts that are shown: what came from a card before base data, and else in the order they were provisioned.</summary>
    public static List<DmAccount> All(ManagementTree tree)
    {
        var nodes = tree.Subtree(MoPlace.DmAccounts);
        return [.. nodes
            .Where(node => node.Value is not null && NodePath.Name(node.Path) is "ServerID" && DmAccountNodes.IsIdentity(node.Path))
            .Select(node => Read(node, new AccountNodes(NodePath.Parent(node.Path)!, nodes)))
            .OrderByDescending(account => account.Layer)];
    }

    /// <summary>The account of a server that is in effect, or null.</summary>
    public static DmAccount? Of(ManagementTree tree, string serverId) => All(tree).Find(account => account.ServerId == serverId);

    private static DmAccount Read(TreeNode serverId, AccountNodes nodes) => new(
        nodes.Root,
        serverId.Value ?? "",
        WithPort(nodes.First("AppAddr", "Addr") ?? "", nodes.First("AppAddr", "PortNbr")),
        nodes.Value($"{nodes.Root}/Ext/DMSC/Session") is not "false",
        serverId.Layer,
        nodes.Login("CLCRED"),
        nodes.Login("SRVCRED"),
        nodes.Value($"{nodes.Root}/PrefConRef") ?? nodes.First("ToConRef", "ConRef"));

    private static string WithPort(string address, string? port) =>
        ushort.TryParse(port, out var number) && number > 0 && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? new UriBuilder(uri) { Port = number }.Uri.AbsoluteUri
            : address;
}
