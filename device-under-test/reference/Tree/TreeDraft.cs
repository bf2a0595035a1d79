using System.Data.Common;

namespace ReferenceDevice.Tree;

/// <summary>Changes to the tree that nobody else sees before they are committed: the unit of one command, or of a whole Atomic.</summary>
/// <remarks>
/// Reads show the tree with the changes in it, but for what a deleted node has hidden, which is shown again after the commit. What is
/// thrown away without a commit has changed nothing.
/// </remarks>
internal sealed class TreeDraft(ManagementTree tree)
{
    private readonly List<string> _deleted = [];
    private readonly OrderedDictionary<string, TreeNode> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _valued = new(StringComparer.Ordinal);

    public TreeNode? Find(string path)
    {
        if (_written.TryGetValue(path, out var written))
            return written;
        return IsDeleted(path) ? null : tree.Find(path);
    }

    /// <summary>The node and everything below it, parents first; empty if there is no such node.</summary>
    public List<TreeNode> Subtree(string root) =>
    [
        .. tree.Subtree(root).Where(node => !IsDeleted(node.Path) && !_written.ContainsKey(node.Path)),
        .. _written.Values.Where(node => NodePath.IsAtOrBelow(node.Path, root)),
    ];

    /// <summary>The same, and with it what is hidden in every layer; deletions of this draft are not looked at.</summary>
    public IEnumerable<TreeNode> EveryLayer(string root) =>
        Enum.GetValues<Layer>().SelectMany(layer => tree.Subtree(root, layer)).Concat(_written.Values.Where(node => NodePath.IsAtOrBelow(node.Path, root)));

    public IEnumerable<string> ChildNames(string path) =>
        Subtree(path).Where(node => NodePath.Parent(node.Path) == path).Select(node => NodePath.Name(node.Path));

    /// <summary>Writes a node with a value that the server has given.</summary>
    public void Put(TreeNode node)
    {
        PutProperties(node);
        _valued.Add(node.Path);
    }

    /// <summary>Writes nodes whose values nobody has given anew.</summary>
    public void PutProperties(params IEnumerable<TreeNode> nodes)
    {
        foreach (var node in nodes)
            _written[node.Path] = node;
    }

    public void Delete(string path)
    {
        _deleted.Add(path);
        foreach (var below in _written.Keys.Where(written => NodePath.IsAtOrBelow(written, path)).ToList())
            _written.Remove(below);
    }

    /// <summary>Has all changes take effect.</summary>
    /// <returns>False if the memory of the device did not take them.</returns>
    public bool Commit()
    {
        if (_deleted.Count + _written.Count is 0)
            return true;
        try
        {
            tree.ChangeOverTheAir(_deleted, [.. _written.Values], _valued);
            return true;
        }
        catch (Exception failure) when (failure is DbException or IOException)
        {
            return false;
        }
    }

    private bool IsDeleted(string path) => _deleted.Exists(root => NodePath.IsAtOrBelow(path, root));
}
