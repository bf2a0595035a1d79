using System.Security.Cryptography;
using System.Text;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Data of the device's own that the operator's server may do everything with, but for one part that is another server's.</summary>
/// <remarks>The nodes' names come from the seed, so that no device passes by knowing them.</remarks>
public sealed class Store(RigLease lease)
{
    /// <summary>A text that could be taken for the base64 of binary data, and is none.</summary>
    public const string TextValue = "made/by/the/factory+";
    public const string NumberValue = "7";

    /// <summary>A text of nothing but blanks is one all the same.</summary>
    public const string BlankValue = "  ";

    /// <summary>A server that has nothing to do with any card.</summary>
    public const string FactoryHost = "dm.factory.example";

    private const string All = $"Add={DmFront.OperatorHost}&Delete={DmFront.OperatorHost}&Exec={DmFront.OperatorHost}&Get=*&Replace={DmFront.OperatorHost}";
    private const string Others = $"Add={FactoryHost}&Delete={FactoryHost}&Get={FactoryHost}&Replace={FactoryHost}";

    public string Root => $"./{Name("Store")}";

    public string Text => Below("Text");

    public string Number => Below("Number");

    public string Blank => Below("Blank");

    public string Branch => Below("Branch");

    public string One => $"{Branch}/{Name("One")}";

    public string Two => $"{Branch}/{Name("Two")}";

    public string Foreign => Below("Foreign");

    public string Secret => $"{Foreign}/{Name("Secret")}";

    /// <summary>A name that nothing has.</summary>
    public string New => Below("New");

    public IReadOnlyList<DeviceNode> Nodes =>
    [
        new DeviceNode(Root, NodeFormat.Interior, ManagementObjectId.Vendor, null, All),
        new DeviceNode(Text, NodeFormat.Text, ObjectNode.PlainText, TextValue),
        new DeviceNode(Number, NodeFormat.Integer, ObjectNode.PlainText, NumberValue),
        new DeviceNode(Blank, NodeFormat.Text, ObjectNode.PlainText, BlankValue),
        new DeviceNode(Branch, NodeFormat.Interior, "", null),
        new DeviceNode(One, NodeFormat.Text, ObjectNode.PlainText, "first"),
        new DeviceNode(Two, NodeFormat.Text, ObjectNode.PlainText, "second"),
        new DeviceNode(Foreign, NodeFormat.Interior, "", null, Others),
        new DeviceNode(Secret, NodeFormat.Text, ObjectNode.PlainText, "none-of-the-operators"),
    ];

    /// <summary>Values by path; null for interior nodes.</summary>
    public IReadOnlyDictionary<string, string?> Content => Nodes.ToDictionary(node => node.Path, node => node.Value, StringComparer.Ordinal);

    /// <summary>Path of a node of the store.</summary>
    /// <param name="meaning">What it is there for; its name begins with it.</param>
    public string Below(string meaning) => $"{Root}/{Name(meaning)}";

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private string Name(string meaning) =>
        $"{meaning}{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{lease.Seed}/store/{meaning}")).AsSpan(0, 2))}";
}
