using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

/// <summary>Trees to start tests from.</summary>
internal static class Trees
{
    /// <summary>A factory-new device's tree in memory, with more nodes put into it.</summary>
    public static ManagementTree With(params TreeNode[] nodes)
    {
        var tree = new ManagementTree(DeviceStorage.Volatile(), CardFile());
        tree.Put([.. PermanentNodes.Of(DeviceModel.Full), .. nodes]);
        return tree;
    }

    /// <summary>A file for card data that goes with the tree.</summary>
    public static SealedFile CardFile() => SealedFile.At(Path.Combine(Path.GetTempPath(), $"device-test-{Guid.NewGuid():N}.sealed"));

    public static string Text(ManagementTree tree, string root = ".") => string.Join('\n', tree.Subtree(root));
}
