using Microsoft.Data.Sqlite;

namespace ReferenceDevice.Tree;

/// <summary>The device's non-volatile memory: one SQLite file with the tree and the set-up.</summary>
/// <remarks>
/// Deleted content is overwritten with zeros (secure_delete), and no write-ahead file keeps a copy (journal_mode delete),
/// so withdrawn card data is not in the file any more. A power cut at any moment leaves the last whole transaction.
/// </remarks>
internal static class TreeStorage
{
    private const string FileName = "device.db";

    private const string Schema =
        """
        create table if not exists nodes(
            layer text not null, path text not null, format text not null, type text not null, value text, acl text not null,
            primary key(layer, path));
        create table if not exists setup(document text not null);
        """;

    /// <summary>Opens what an earlier <see cref="Create"/> wrote.</summary>
    /// <exception cref="SqliteException">There is no such file: the device was never set up.</exception>
    public static SqliteConnection Open(string folder) => Connect(Path.Combine(folder, FileName), SqliteOpenMode.ReadWrite);

    /// <summary>Empties the memory and makes it anew: the first step back to factory state.</summary>
    public static SqliteConnection Create(string folder)
    {
        Directory.CreateDirectory(folder);
        File.Delete(Path.Combine(folder, FileName));
        return WithSchema(Connect(Path.Combine(folder, FileName), SqliteOpenMode.ReadWriteCreate));
    }

    /// <summary>A memory that is gone with the connection.</summary>
    public static SqliteConnection Volatile() => WithSchema(Connect(":memory:", SqliteOpenMode.Memory));

    private static SqliteConnection WithSchema(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Schema;
        command.ExecuteNonQuery();
        return connection;
    }

    private static SqliteConnection Connect(string file, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma secure_delete = on; pragma journal_mode = delete;";
        command.ExecuteNonQuery();
        return connection;
    }
}
