namespace ReferenceDevice.Tree;

/// <summary>What is in a place of the tree where an object of the card is about to be put.</summary>
public sealed class OwnData
{
    private readonly ManagementTree _tree;
    private readonly string _place;

    internal OwnData(ManagementTree tree, string place) => (_tree, _place) = (tree, place);

    /// <summary>The device's own nodes there; empty where it has none.</summary>
    public IReadOnlyList<TreeNode> Nodes => _tree.Subtree(_place, Layer.Base);

    /// <summary>Whether the device's own nodes are there, and the object has each of them just so.</summary>
    public bool AreIn(ManagementObject carried)
    {
        var coming = carried.At(_place).Select(node => (node.Path, node.Format, node.Value)).ToHashSet();
        return Nodes is [_, ..] own && own.All(node => coming.Contains((node.Path, node.Format, node.Value)));
    }

    /// <summary>Deletes what is in effect there.</summary>
    public void Delete() => _tree.Delete(_place);

    /// <summary>Deletes the device's own nodes there, whatever lies over them.</summary>
    public void DeleteOwn() => _tree.DeleteBase(_place);

    /// <summary>Writes nodes of the device's own.</summary>
    public void Write(IEnumerable<TreeNode> nodes) => _tree.Put(nodes);
}
