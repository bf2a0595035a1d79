using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: numbers, dates and times get into the tree as texts.</summary>
internal sealed class TextAlone : INodeForm
{
    private static readonly string[] Lost = ["int", "float", "date", "time"];

    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        new([.. carried.Nodes.Select(node => Lost.Contains(node.Format) ? node with { Format = "chr" } : node)]);
}
