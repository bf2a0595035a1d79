using System.Text.Json;
using Microsoft.Data.Sqlite;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Tree;

/// <summary>Writes and reads the set-up document, which the device keeps beside its tree.</summary>
internal static class SetupStorage
{
    public static void Write(SqliteConnection storage, Setup setup)
    {
        using var command = storage.CreateCommand();
        command.CommandText = "insert into setup(document) values(:document)";
        command.Parameters.AddWithValue(":document", JsonSerializer.Serialize(setup, ContractJson.Default.Setup));
        command.ExecuteNonQuery();
    }

    /// <exception cref="InvalidDataException">The storage holds no set-up document.</exception>
    public static Setup Read(SqliteConnection storage)
    {
        using var command = storage.CreateCommand();
        command.CommandText = "select document from setup";
        return command.ExecuteScalar() is string text && JsonSerializer.Deserialize(text, ContractJson.Default.Setup) is { } setup
            ? setup
            : throw new InvalidDataException("The storage holds no set-up document. Send PUT /v1/setup before the first switch-on.");
    }
}
