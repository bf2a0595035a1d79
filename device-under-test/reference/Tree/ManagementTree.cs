using Microsoft.Data.Sqlite;

namespace ReferenceDevice.Tree;

/// <summary>The management tree: card data laid over base data.</summary>
/// <remarks>
/// A card node hides the base node of its path and all base nodes below it; withdrawing the card layer shows them again,
/// bit for bit. Every call is one transaction and may come from any thread.
/// Source: contract of coexistence "overlay" in ixit.yaml; OMA-TS-DM_TND-V1_2.
/// </remarks>
internal sealed class ManagementTree(SqliteConnection storage) : IDisposable
{
    private const string Shown =
        """
        from nodes n where (layer = 'card' or not exists(
            select 1 from nodes c where c.layer = 'card'
            and (c.path = n.path or substr(n.path, 1, length(c.path) + 1) = c.path || '/')))
        """;

    private const string Below = "and (:root = '.' or path = :root or substr(path, 1, length(:root) + 1) = :root || '/')";

    private readonly Lock _gate = new();

    /// <summary>The node and everything below it, parents first, in the order of insertion; empty if there is no such node.</summary>
    public List<TreeNode> Subtree(string root) => Query($"select layer, path, format, type, value, acl {Shown} {Below} order by rowid", root);

    /// <summary>The same, of one layer alone, hidden or not.</summary>
    public List<TreeNode> Subtree(string root, Layer layer) =>
        Query($"select layer, path, format, type, value, acl from nodes where layer = '{Name(layer)}' {Below} order by rowid", root);

    public TreeNode? Find(string path) =>
        Query($"select layer, path, format, type, value, acl {Shown} and path = :root", path) is [var node] ? node : null;

    public IEnumerable<string> ChildNames(string path) =>
        Subtree(path).Where(node => NodePath.Parent(node.Path) == path).Select(node => NodePath.Name(node.Path));

    /// <summary>Writes nodes into their layers, over nodes of the same layer and path; all of them, or none.</summary>
    public void Put(IEnumerable<TreeNode> nodes)
    {
        lock (_gate)
        {
            using var transaction = storage.BeginTransaction();
            using var command = storage.CreateCommand();
            command.CommandText =
                """
                insert into nodes(layer, path, format, type, value, acl) values(:layer, :path, :format, :type, :value, :acl)
                on conflict(layer, path) do update set format = :format, type = :type, value = :value, acl = :acl
                """;
            foreach (var node in nodes)
            {
                command.Parameters.Clear();
                command.Parameters.AddWithValue(":layer", Name(node.Layer));
                command.Parameters.AddWithValue(":path", node.Path);
                command.Parameters.AddWithValue(":format", node.Format);
                command.Parameters.AddWithValue(":type", node.Type);
                command.Parameters.AddWithValue(":value", (object?)node.Value ?? DBNull.Value);
                command.Parameters.AddWithValue(":acl", node.Acl);
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    /// <summary>Deletes a node and everything below it from both layers.</summary>
    public void Delete(string path) => Execute($"delete from nodes where 1 {Below}", path);

    /// <summary>Deletes a node and everything below it from the card layer; base data there is shown again.</summary>
    public void DeleteFromCardLayer(string path) => Execute($"delete from nodes where layer = 'card' {Below}", path);

    /// <summary>Deletes all that came from the card.</summary>
    public void Withdraw() => DeleteFromCardLayer(NodePath.Root);

    public void Dispose() => storage.Dispose();

    private static string Name(Layer layer) => layer is Layer.Card ? "card" : "base";

    private List<TreeNode> Query(string sql, string root)
    {
        lock (_gate)
        {
            using var command = Command(sql, root);
            using var row = command.ExecuteReader();
            var nodes = new List<TreeNode>();
            while (row.Read())
            {
                nodes.Add(new TreeNode(
                    row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4),
                    row.GetString(5), row.GetString(0) is "card" ? Layer.Card : Layer.Base));
            }

            return nodes;
        }
    }

    private void Execute(string sql, string root)
    {
        lock (_gate)
        {
            using var command = Command(sql, root);
            command.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string sql, string root)
    {
        var command = storage.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue(":root", root);
        return command;
    }
}
