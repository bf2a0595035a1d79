using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Keeping;

/// <summary>What operators have indicated over the air of their subscribers' objects: kept until a card comes without the object.</summary>
internal sealed class Indications(SqliteConnection storage)
{
    public bool? Find(string subscriber, string managementObject)
    {
        using var command = storage.Command("select keep from indications where subscriber = :0 and object = :1", subscriber, managementObject);
        return command.ExecuteScalar() is long keep ? keep is not 0 : null;
    }

    public void Put(string subscriber, string managementObject, bool keep) => storage.Execute(
        "insert into indications(subscriber, object, keep) values(:0, :1, :2) on conflict(subscriber, object) do update set keep = :2",
        subscriber, managementObject, keep ? 1 : 0);

    /// <summary>Drops what was indicated of all objects of the subscriber but these.</summary>
    public void DropAllBut(string subscriber, IReadOnlyCollection<string> managementObjects)
    {
        using var command = storage.Command("select object from indications where subscriber = :0", subscriber);
        using var row = command.ExecuteReader();
        var dropped = new List<string>();
        while (row.Read())
            dropped.Add(row.GetString(0));
        foreach (var one in dropped.Except(managementObjects, StringComparer.Ordinal))
            storage.Execute("delete from indications where subscriber = :0 and object = :1", subscriber, one);
    }
}
