using System.Text;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tree;

/// <summary>What came from the card that is in, and is not kept: places in memory, values in a file that nobody else can read.</summary>
internal sealed class CardLayer(ICardStore file) : INodeLayer, IDisposable
{
    private readonly OrderedDictionary<string, (TreeNode Node, Piece? Value)> _nodes = new(StringComparer.Ordinal);

    public bool Contains(string path) => _nodes.ContainsKey(path);

    public TreeNode? Find(string path) => _nodes.TryGetValue(path, out var found) ? Whole(found) : null;

    public IEnumerable<TreeNode> Below(string root) => _nodes.Values.Where(held => NodePath.IsAtOrBelow(held.Node.Path, root)).Select(Whole);

    public Action Prepare(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written)
    {
        var held = written.Select(node => (
            Node: node with { Value = null, Layer = Layer.Card },
            Value: node.Value is null ? (Piece?)null : file.Write(Encoding.UTF8.GetBytes(node.Value)))).ToList();
        return () =>
        {
            foreach (var path in deleted.SelectMany(root => _nodes.Keys.Where(path => NodePath.IsAtOrBelow(path, root))).ToList())
                _nodes.Remove(path);
            foreach (var one in held)
                _nodes[one.Node.Path] = one;
        };
    }

    /// <summary>Nothing of it can be read any more, by anybody.</summary>
    public void Clear()
    {
        file.Clear();
        _nodes.Clear();
    }

    public void Dispose() => file.Dispose();

    private TreeNode Whole((TreeNode Node, Piece? Value) held) =>
        held.Value is { } value ? held.Node with { Value = Encoding.UTF8.GetString(file.Read(value)) } : held.Node;
}
