using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>An object is inserted node by node as the card has it (change request, 5.2.1.4).</summary>
internal sealed class FormOfTheCard : INodeForm
{
    public ManagementObject Inserted(ManagementObject carried, bool isClaimed) => carried;
}
