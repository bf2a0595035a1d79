using Microsoft.Data.Sqlite;

namespace ReferenceDevice.Storage;

/// <summary>The device's non-volatile memory: one SQLite file with base data, kept objects and the set-up.</summary>
/// <remarks>
/// A power cut at any moment leaves the last whole transaction: each is synchronised with the disk, its journal's removal
/// too (synchronous extra). Deleted content is overwritten with zeros (secure_delete), and no write-ahead file keeps a copy.
/// Nothing of a card is written here, except what is kept. The connection serves one thread at a time: whoever uses it holds the
/// lock on it, and takes no other one meanwhile.
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

    /// <summary>Empties the memory and makes it anew: the first step back to factory state.</summary>
    public static SqliteConnection Create(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var left in Directory.GetFiles(folder))
            File.Delete(left);
        return WithSchema(Connect(Path.Combine(folder, FileName), SqliteOpenMode.ReadWriteCreate));
    }

    /// <summary>A memory that is gone with the connection.</summary>
    public static SqliteConnection Volatile() => WithSchema(Connect(":memory:", SqliteOpenMode.Memory));

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
    public static void Execute(this SqliteConnection storage, string text, params object?[] values)
    {
        lock (storage)
        {
            using var command = storage.Command(text, values);
            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(this SqliteConnection storage, string text, params object?[] values)
    {
        var command = storage.CreateCommand();
        command.CommandText = text;
        for (var at = 0; at < values.Length; at++)
            command.Parameters.AddWithValue($":{at}", values[at] ?? DBNull.Value);
        return command;
    }

    private static SqliteConnection WithSchema(SqliteConnection connection)
    {
        connection.Execute(Schema);
        return connection;
    }

    private static SqliteConnection Connect(string file, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        connection.Execute("pragma secure_delete = on; pragma journal_mode = delete; pragma synchronous = extra; pragma temp_store = memory;");
        return connection;
    }
}
