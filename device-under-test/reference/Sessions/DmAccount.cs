using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>A DM account of the tree: whom to call, where, and as whom.</summary>
/// <param name="ServerId">The identifier that access lists name.</param>
/// <param name="Address">Addr, with the port number of the account if it has one.</param>
/// <param name="WantsSession">False only if Ext/DMSC/Session says so: by default a provisioned account is called.</param>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2, 5.3.1 (DMAcc 1.0); credentials are those of level CLCRED.</remarks>
internal sealed record DmAccount(
    string ServerId, string Address, string UserName, string Password, bool WantsSession, Layer Layer)
{
    /// <summary>The accounts that are shown, in the order they were provisioned.</summary>
    public static List<DmAccount> All(ManagementTree tree)
    {
        var nodes = tree.Subtree(MoPlace.DmAccounts);
        return [.. nodes
            .Where(node => NodePath.Name(node.Path) is "ServerID" && node.Value is not null)
            .Select(node => Read(node, nodes))];
    }

    private static DmAccount Read(TreeNode serverId, List<TreeNode> nodes)
    {
        var root = NodePath.Parent(serverId.Path) ?? NodePath.Root;
        var credentials = nodes.Find(node => IsBelow(node, $"{root}/AppAuth/", "/AAuthLevel") && node.Value is "CLCRED") is { } level
            ? NodePath.Parent(level.Path)
            : null;
        return new DmAccount(
            serverId.Value ?? "",
            WithPort(
                nodes.Find(node => IsBelow(node, $"{root}/AppAddr/", "/Addr"))?.Value ?? "",
                nodes.Find(node => IsBelow(node, $"{root}/AppAddr/", "/PortNbr"))?.Value),
            nodes.Find(node => node.Path == $"{credentials}/AAuthName")?.Value ?? "",
            nodes.Find(node => node.Path == $"{credentials}/AAuthSecret")?.Value ?? "",
            nodes.Find(node => node.Path == $"{root}/Ext/DMSC/Session")?.Value is not "false",
            serverId.Layer);
    }

    private static string WithPort(string address, string? port) =>
        int.TryParse(port, out var number) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? new UriBuilder(uri) { Port = number }.Uri.AbsoluteUri
            : address;

    private static bool IsBelow(TreeNode node, string root, string end) =>
        node.Path.StartsWith(root, StringComparison.Ordinal) && node.Path.EndsWith(end, StringComparison.Ordinal);
}
