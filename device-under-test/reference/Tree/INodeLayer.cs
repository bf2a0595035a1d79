namespace ReferenceDevice.Tree;

/// <summary>The nodes of one layer in the order in which they came; a node that is written again keeps its place.</summary>
internal interface INodeLayer
{
    bool Contains(string path);

    TreeNode? Find(string path);

    /// <summary>The node and everything below it.</summary>
    IEnumerable<TreeNode> Below(string root);

    /// <summary>Does whatever may fail of deleting some nodes with everything below them and then writing others; durable layers within a transaction of the caller.</summary>
    /// <returns>Has the change take effect; to be called once the transaction is committed, and cannot fail.</returns>
    Action Prepare(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written);
}
