using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

/// <summary>Objects of cards and of base data that applications and connections are made of.</summary>
internal static class Objects
{
    public static TreeNode[] AccessPoint(string name, Layer layer = Layer.Card) =>
        Of($"./NAP/{name}", "urn:oma:mo:oma-connmo-nap:1.0", layer, ("NapId", name), ("Name", name), ("AddrType", "APN"), ("Addr", $"{name}.apn"));

    public static TreeNode[] Proxy(string name, string host, string accessPoint, Layer layer = Layer.Card) => Of(
        $"./Proxy/{name}", "urn:oma:mo:oma-connmo-proxy:1.0", layer,
        ("ProxyId", $"{name}-id"), ("Name", name), ("Addr", host), ("PortNbr", "3128"), ("ToConRef", null), ("ToConRef/1", null), ("ToConRef/1/ConRef", accessPoint));

    public static TreeNode[] Mail(string server, string user, string secret, string? connection = null) => Account("mail", "143", connection,
        ("AppAddr/1/Addr", server), ("AppAuth/1/AAuthName", user), ("AppAuth/1/AAuthSecret", secret));

    public static TreeNode[] Browser(string url, string? connection = null) => Account("browser", "w2", connection, ("AppAddr/1/Addr", url));

    public static TreeNode[] Messaging(string url, string? connection = null) => Account("messaging", "w4", connection, ("AppAddr/1/Addr", url));

    private static TreeNode[] Account(string name, string appId, string? connection, params (string Path, string? Value)[] leaves) => Of(
        $"./AC/{name}", "", Layer.Card, [("AppID", appId), ("Name", $"{name} of the card"), .. connection is null ? [] : new[] { ("PrefConRef", (string?)connection) }, .. leaves]);

    private static TreeNode[] Of(string root, string type, Layer layer, params (string Path, string? Value)[] nodes) =>
    [
        TreeNode.Interior(root, type, layer),
        .. nodes.Select(node => node.Value is null ? TreeNode.Interior($"{root}/{node.Path}", "", layer) : TreeNode.Leaf($"{root}/{node.Path}", node.Value, layer: layer)),
    ];
}
