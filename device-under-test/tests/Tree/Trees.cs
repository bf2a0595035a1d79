using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

/// <summary>Trees to start tests from.</summary>
internal static class Trees
{
    /// <summary>A factory-new device's tree in memory, with more nodes put into it.</summary>
    public static ManagementTree With(params TreeNode[] nodes)
    {
        var tree = new ManagementTree(TreeStorage.Volatile());
        tree.Put([.. PermanentNodes.All, .. nodes]);
        return tree;
    }

    public static string Text(ManagementTree tree, string root = ".") => string.Join('\n', tree.Subtree(root));
}
