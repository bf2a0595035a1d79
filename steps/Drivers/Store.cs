using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>Data of the device's own that the operator's server may do everything with, but for one part that is another server's.</summary>
public static class Store
{
    public const string Root = "./Store";
    public const string Text = Root + "/Text";
    public const string Number = Root + "/Number";
    public const string Branch = Root + "/Branch";
    public const string Foreign = Root + "/Foreign";

    /// <summary>A name that nothing has.</summary>
    public const string New = Root + "/New";

    /// <summary>Where a scenario wants a value that is longer than a message.</summary>
    public const string Large = Root + "/Large";

    public const string TextValue = "as-the-factory-made-it";
    public const string NumberValue = "7";

    private const string All = $"Add={DmFront.OperatorHost}&Delete={DmFront.OperatorHost}&Exec={DmFront.OperatorHost}&Get=*&Replace={DmFront.OperatorHost}";
    private const string Others = "Add=dm.factory.example&Delete=dm.factory.example&Get=dm.factory.example&Replace=dm.factory.example";

    public static IReadOnlyList<DeviceNode> Nodes { get; } =
    [
        new DeviceNode(Root, NodeFormat.Interior, ManagementObjectId.Vendor, null, All),
        new DeviceNode(Text, NodeFormat.Text, ObjectNode.PlainText, TextValue),
        new DeviceNode(Number, NodeFormat.Integer, ObjectNode.PlainText, NumberValue),
        new DeviceNode(Branch, NodeFormat.Interior, "", null),
        new DeviceNode($"{Branch}/One", NodeFormat.Text, ObjectNode.PlainText, "first"),
        new DeviceNode($"{Branch}/Two", NodeFormat.Text, ObjectNode.PlainText, "second"),
        new DeviceNode(Foreign, NodeFormat.Interior, "", null, Others),
        new DeviceNode($"{Foreign}/Secret", NodeFormat.Text, ObjectNode.PlainText, "none-of-the-operators"),
    ];

    /// <summary>Values by path; null for interior nodes.</summary>
    public static IReadOnlyDictionary<string, string?> Content { get; } = Nodes.ToDictionary(node => node.Path, node => node.Value, StringComparer.Ordinal);
}
