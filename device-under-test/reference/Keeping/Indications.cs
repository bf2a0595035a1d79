using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Keeping;

/// <summary>What operators have indicated over the air of their subscribers' objects: kept until a card comes without the object.</summary>
internal sealed class Indications(SqliteConnection storage)
{
    public bool? Find(string subscriber, string managementObject) => storage.Query(
        row => row.GetBoolean(0), "select keep from indications where subscriber = :0 and object = :1", subscriber, managementObject) is [var keep] ? keep : null;

    public void Put(string subscriber, string managementObject, bool keep) => storage.Execute(
        "insert into indications(subscriber, object, keep) values(:0, :1, :2) on conflict(subscriber, object) do update set keep = :2",
        subscriber, managementObject, keep ? 1 : 0);

    /// <summary>Drops what was indicated of all objects of the subscriber but these.</summary>
    public void DropAllBut(string subscriber, IReadOnlyCollection<string> managementObjects)
    {
        var known = storage.Query(row => row.GetString(0), "select object from indications where subscriber = :0", subscriber);
        foreach (var one in known.Except(managementObjects, StringComparer.Ordinal))
            storage.Execute("delete from indications where subscriber = :0 and object = :1", subscriber, one);
    }
}
