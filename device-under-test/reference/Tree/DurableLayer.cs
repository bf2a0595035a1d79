using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tree;

/// <summary>Base data, or what is kept of one subscriber's card: in memory, and in the device's storage before that.</summary>
internal sealed class DurableLayer : INodeLayer
{
    private readonly SqliteConnection _storage;
    private readonly string _subscriber;
    private readonly OrderedDictionary<string, TreeNode> _nodes = new(StringComparer.Ordinal);

    /// <param name="storage">Where it has been, and will be.</param>
    /// <param name="subscriber">Whose card the nodes came from; empty for base data.</param>
    public DurableLayer(SqliteConnection storage, string subscriber)
    {
        (_storage, _subscriber) = (storage, subscriber);
        var nodes = storage.Query(
            row => new TreeNode(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4), Layer),
            "select path, format, type, value, acl from nodes where subscriber = :0 order by rowid", subscriber);
        foreach (var node in nodes)
            _nodes[node.Path] = node;
    }

    private Layer Layer => _subscriber is "" ? Layer.Base : Layer.Kept;

    public static List<string> Subscribers(SqliteConnection storage) =>
        storage.Query(row => row.GetString(0), "select subscriber from nodes where subscriber <> '' group by subscriber order by min(rowid)");

    public bool Contains(string path) => _nodes.ContainsKey(path);

    public TreeNode? Find(string path) => _nodes.GetValueOrDefault(path);

    public IEnumerable<TreeNode> Below(string root) => _nodes.Values.Where(node => NodePath.IsAtOrBelow(node.Path, root));

    public Action Prepare(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written)
    {
        var gone = deleted.SelectMany(Below).Select(node => node.Path).ToList();
        Store(gone, written);
        return () =>
        {
            foreach (var path in gone)
                _nodes.Remove(path);
            foreach (var node in written)
                _nodes[node.Path] = node with { Layer = Layer };
        };
    }

    private void Store(List<string> gone, IReadOnlyCollection<TreeNode> written)
    {
        _storage.ExecuteEach("delete from nodes where subscriber = :0 and path = :1", gone.Select(path => new object?[] { _subscriber, path }));
        _storage.ExecuteEach(
            """
            insert into nodes(subscriber, path, format, type, value, acl) values(:0, :1, :2, :3, :4, :5)
            on conflict(subscriber, path) do update set format = :2, type = :3, value = :4, acl = :5
            """,
            written.Select(node => new object?[] { _subscriber, node.Path, node.Format, node.Type, node.Value, node.Acl }));
    }
}
