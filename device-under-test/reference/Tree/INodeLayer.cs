namespace ReferenceDevice.Tree;

/// <summary>The nodes of one layer in the order in which they came; a node that is written again keeps its place.</summary>
internal interface INodeLayer
{
    bool Contains(string path);

    TreeNode? Find(string path);

    /// <summary>The node and everything below it.</summary>
    IEnumerable<TreeNode> Below(string root);

    /// <summary>Deletes some nodes with everything below them, then writes others; all of it, or nothing.</summary>
    void Change(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written);
}
