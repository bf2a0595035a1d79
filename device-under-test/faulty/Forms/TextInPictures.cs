using System.Text;
using ReferenceDevice;
using ReferenceDevice.Tree;

namespace FaultyDevices.Forms;

/// <summary>The fault: what is given in base64 goes through a text, which costs it the bytes that are none.</summary>
internal sealed class TextInPictures : INodeForm
{
    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) =>
        new([.. carried.Nodes.Select(node => node is { Format: "b64", Value: { } value } ? node with { Value = ThroughText(value) } : node)]);

    private static string ThroughText(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Convert.FromBase64String(value))));
}
