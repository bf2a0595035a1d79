using ReferenceDevice.Tree;

namespace ReferenceDevice;

/// <summary>Decides in which form a management object of the card gets into the tree.</summary>
public interface INodeForm
{
    /// <param name="carried">As the card has it.</param>
    /// <param name="isClaimed">The device itself or an application has a use for it.</param>
    /// <returns>As it is inserted, its root first.</returns>
    ManagementObject Inserted(ManagementObject carried, bool isClaimed);
}
