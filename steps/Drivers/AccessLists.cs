using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using static Conformance.Steps.Drivers.StatusCode;
using static Conformance.Steps.Drivers.StorePlans;

namespace Conformance.Steps.Drivers;

/// <summary>Nodes of the store with access lists of every kind, and what the operator's server may do with each.</summary>
/// <remarks>
/// A node's own list counts for all commands, or else that of the nearest node above that has one; nothing is merged. Who may replace an interior node, or the one above
/// it, may change its list; that of a leaf whoever may replace the node above. Source: OMA-TS-DM_TND-V1_2, 7.7.1.
/// </remarks>
public sealed class AccessLists(Store store)
{
    private const string Me = DmFront.OperatorHost;
    private const string Other = Store.FactoryHost;
    private const string Value = "as-it-was";
    private const string Changed = "changed";

    public IReadOnlyList<DeviceNode> Nodes =>
    [
        Interior(Shut, $"Get={Other}&Replace={Me}"), Leaf($"{Shut}/Open", "Get=*"), Leaf($"{Shut}/Opened", "Get=*"), Leaf($"{Shut}/Plain"),
        Interior(Part, $"Get={Me}&Replace={Me}"), Leaf($"{Part}/Plain"), Interior($"{Part}/Theirs", $"Delete={Other}&Get={Other}&Replace={Other}"), Leaf($"{Part}/Theirs/Plain"),
        Interior($"{Part}/Given", $"Get={Other}"), Leaf($"{Part}/Given/Plain"),
        Interior(Closed, $"Get={Other}&Replace={Other}"), Leaf($"{Closed}/Mine", $"Get={Me}&Replace={Me}"), Interior($"{Closed}/MineToo", $"Get={Me}&Replace={Me}"),
        Leaf(Shared, $"Get={Other}+{Me}&Replace={Other}"), Leaf(Alike, $"Get={Me}.example+x{Me}&Replace=*"),
        Interior(Making, $"Add={Me}&Get={Me}"),
    ];

    public StorePlan Heeded => new(
        [
            new(ServerCommand.Get(Shut), PermissionDenied, ""),
            new(ServerCommand.Get($"{Shut}/Open"), Ok, Value),
            new(ServerCommand.Replace($"{Shut}/Open", Changed), PermissionDenied),
            new(ServerCommand.Get($"{Shut}/Plain"), PermissionDenied, ""),
            new(ServerCommand.Replace($"{Shut}/Plain", Changed), Ok),
            new(ServerCommand.Delete($"{Shut}/Plain"), PermissionDenied),
            new(ServerCommand.Get($"{Part}/Plain?prop=ACL"), Ok, ""),
            new(ServerCommand.Delete($"{Part}/Plain"), PermissionDenied),
            new(ServerCommand.Get($"{Part}/Theirs"), PermissionDenied, ""),
            new(ServerCommand.Get($"{Part}/Theirs/Plain"), PermissionDenied, ""),
            .. InOrder(
                new(ServerCommand.Get($"{Closed}/Mine"), Ok, Value),
                new(ServerCommand.Replace($"{Closed}/Mine", Changed), Ok)),
            new(ServerCommand.Get(Shared), Ok, Value),
            new(ServerCommand.Replace(Shared, Changed), PermissionDenied),
            new(ServerCommand.Get(Alike), PermissionDenied, ""),
            new(ServerCommand.Replace(Alike, Changed), Ok),
        ],
        With(($"{Shut}/Plain", Changed), ($"{Closed}/Mine", Changed), (Alike, Changed)));

    /// <summary>Lists that the server may change, with what it can do afterwards, and one that it may not.</summary>
    public StorePlan Changing => new(
        [
            .. InOrder(
                new(ServerCommand.Replace($"{Shut}/Opened?prop=ACL", $"Get=*&Replace={Me}"), Ok),
                new(ServerCommand.Get($"{Shut}/Opened?prop=ACL"), Ok, $"Get=*&Replace={Me}") { Reading = AnswerReading.Acl },
                new(ServerCommand.Replace($"{Shut}/Opened", Changed), Ok)),
            .. InOrder(
                new(ServerCommand.Replace($"{Part}/Given?prop=ACL", $"Get={Me}"), Ok),
                new(ServerCommand.Get($"{Part}/Given"), Ok, "Plain"),
                new(ServerCommand.Replace($"{Part}/Given/Plain", Changed), PermissionDenied)),
            .. InOrder(
                new(ServerCommand.Replace($"{Closed}/MineToo?prop=ACL", $"Add={Me}&Get={Me}"), Ok),
                new(ServerCommand.Add($"{Closed}/MineToo/Leaf", Changed), Ok)),
            .. InOrder(
                new(ServerCommand.Replace($"{Part}/Plain?prop=ACL", "Get=two words"), NoList),
                new(ServerCommand.Get($"{Part}/Plain?prop=ACL"), Ok, "")),
            new(ServerCommand.Replace($"{Closed}/Mine?prop=ACL", "Delete=*&Get=*&Replace=*"), PermissionDenied),
            new(ServerCommand.Get($"{Closed}/Mine?prop=ACL"), Ok, $"Get={Me}&Replace={Me}") { Reading = AnswerReading.Acl },
        ],
        With(($"{Shut}/Opened", Changed), ($"{Closed}/MineToo/Leaf", Changed)));

    /// <summary>Below a node that the server may add to, and not replace: what it makes there is its own.</summary>
    public StorePlan Made => new(
        [
            .. InOrder(
                new(ServerCommand.AddInterior($"{Making}/Mine"), Ok),
                new(ServerCommand.Add($"{Making}/Mine/Leaf", Value), Ok),
                new(ServerCommand.Replace($"{Making}/Mine/Leaf", Changed), Ok),
                new(ServerCommand.Add($"{Making}/Mine/Short", Value), Ok),
                new(ServerCommand.Delete($"{Making}/Mine/Short"), Ok)),
            .. InOrder(
                new(ServerCommand.Add($"{Making}/Bare", Value), Ok),
                new(ServerCommand.Get($"{Making}/Bare"), Ok, Value),
                new(ServerCommand.Replace($"{Making}/Bare", Changed), PermissionDenied)),
        ],
        With(($"{Making}/Mine", null), ($"{Making}/Mine/Leaf", Changed), ($"{Making}/Bare", Value)));

    private string Shut => store.Below("Shut");

    private string Part => store.Below("Part");

    private string Closed => store.Below("Closed");

    private string Shared => store.Below("Shared");

    private string Alike => store.Below("Alike");

    private string Making => store.Below("Making");

    private static DeviceNode Interior(string path, string acl) => new(path, NodeFormat.Interior, "", null, acl);

    private static DeviceNode Leaf(string path, string? acl = null) => new(path, NodeFormat.Text, ObjectNode.PlainText, Value, acl);

    private Dictionary<string, string?> With(params (string Path, string? Value)[] changes) =>
        After([.. Nodes.Select(node => (node.Path, node.Value)).Where(node => !changes.Any(change => change.Path == node.Path)), .. changes]);
}
