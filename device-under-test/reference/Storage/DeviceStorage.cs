using Microsoft.Data.Sqlite;

namespace ReferenceDevice.Storage;

/// <summary>The device's non-volatile memory: one SQLite file with base data, kept objects and the set-up.</summary>
/// <remarks>
/// A power cut at any moment leaves the last whole transaction: each is synchronised with the disk, its journal's removal
/// too (synchronous extra). Deleted content is overwritten with zeros (secure_delete), and no write-ahead file keeps a copy.
/// Nothing of a card is written here, except what is kept. The connection serves one thread at a time: whoever uses it holds the
/// lock on it, and takes no other one meanwhile. Limit: 16 MiB (4,096 pages).
/// </remarks>
internal static class DeviceStorage
{
    private const string FileName = "device.db";

    private const string Schema =
        """
        create table if not exists nodes(
            subscriber text not null, path text not null, format text not null, type text not null, value text, acl text not null,
            primary key(subscriber, path));
        create table if not exists indications(
            subscriber text not null, object text not null, keep integer not null, primary key(subscriber, object));
        create table if not exists setup(part text not null, name text not null, value text not null, primary key(part, name));
        """;

    /// <summary>Opens what an earlier <see cref="Create"/> wrote.</summary>
    /// <exception cref="SqliteException">There is no such file: the device was never set up.</exception>
    public static SqliteConnection Open(string folder) => Connect(Path.Combine(folder, FileName), SqliteOpenMode.ReadWrite);

    /// <summary>Empties the memory and makes it anew, in one transaction: the way back to factory state.</summary>
    /// <param name="fill">Writes what is in it then.</param>
    public static void Create(string folder, Action<SqliteConnection> fill)
    {
        Directory.CreateDirectory(folder);
        foreach (var left in Directory.GetFiles(folder))
            File.Delete(left);
        using var storage = Connect(Path.Combine(folder, FileName), SqliteOpenMode.ReadWriteCreate);
        using var transaction = storage.BeginTransaction();
        storage.Execute(Schema);
        fill(storage);
        transaction.Commit();
    }

    /// <summary>A memory that is gone with the connection.</summary>
    public static SqliteConnection Volatile()
    {
        var storage = Connect(":memory:", SqliteOpenMode.Memory);
        storage.Execute(Schema);
        return storage;
    }

    /// <summary>The rows of a query.</summary>
    /// <param name="text">Names its parameters <c>:0</c>, <c>:1</c>, … in their order.</param>
    public static List<T> Query<T>(this SqliteConnection storage, Func<SqliteDataReader, T> row, string text, params object?[] values)
    {
        lock (storage)   // not in the midst of another thread's transaction
        {
            using var command = storage.Command(text, values);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(row(reader));
            return rows;
        }
    }

    /// <summary>The same for a statement that gives no rows.</summary>
    public static void Execute(this SqliteConnection storage, string text, params object?[] values) => storage.ExecuteEach(text, [values]);

    /// <summary>The same statement for one list of values after the other.</summary>
    public static void ExecuteEach(this SqliteConnection storage, string text, IEnumerable<object?[]> rows)
    {
        lock (storage)
        {
            using var command = storage.Command(text);
            foreach (var values in rows)
            {
                command.Take(values);
                command.ExecuteNonQuery();
            }
        }
    }

    private static SqliteCommand Command(this SqliteConnection storage, string text, params object?[] values)
    {
        var command = storage.CreateCommand();
        command.CommandText = text;
        command.Take(values);
        return command;
    }

    private static void Take(this SqliteCommand command, object?[] values)
    {
        command.Parameters.Clear();
        for (var at = 0; at < values.Length; at++)
            command.Parameters.AddWithValue($":{at}", values[at] ?? DBNull.Value);
    }

    private static SqliteConnection Connect(string file, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        connection.Execute("pragma secure_delete = on; pragma journal_mode = delete; pragma synchronous = extra; pragma temp_store = memory; pragma max_page_count = 4096;");
        return connection;
    }
}
