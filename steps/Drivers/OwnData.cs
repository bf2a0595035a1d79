using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>Data of the device's own in the shape of an object of a card.</summary>
public static class OwnData
{
    private const string Rights = "Get=*&Replace=dm.factory.example";

    /// <summary>The same nodes with other values where the card's carry its mark.</summary>
    public static ManagementObject WithOtherValues(ManagementObject mo, string mark) => Changed(mo, node => node with { Value = node.Value?.Replace(mark, "own", StringComparison.Ordinal) });

    /// <summary>The same nodes with the same values.</summary>
    public static ManagementObject Same(ManagementObject mo, string mark) => Changed(mo, node => node);

    /// <summary>The same nodes with other values, rights and formats.</summary>
    public static ManagementObject OfAnotherKind(ManagementObject mo, string mark) => Changed(mo, node => node.Value is null ? node : node with { Value = "7", Format = NodeFormat.Integer, Acl = Rights }) with { Acl = Rights };

    /// <summary>As a set-up document has it, with its root at a path.</summary>
    public static IEnumerable<DeviceNode> At(string root, ManagementObject mo) =>
        mo.Nodes.Select(node => new DeviceNode($"{root}/{node.Path}", node.Format, node.Type, node.Value, node.Acl))
            .Prepend(new DeviceNode(root, NodeFormat.Interior, mo.Type, null, mo.Acl));

    // what tells a device what to do with card data is no data of its own
    private static ManagementObject Changed(ManagementObject mo, Func<ObjectNode, ObjectNode> change) =>
        mo with { Nodes = [.. mo.Nodes.Where(node => node.Path is not "Ext" && !node.Path.StartsWith("Ext/", StringComparison.Ordinal)).Select(change)] };
}
