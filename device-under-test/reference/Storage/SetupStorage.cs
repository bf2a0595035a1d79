using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ReferenceDevice.Contract;

namespace ReferenceDevice.Storage;

/// <summary>What a set-up said, and what the user and the corporation have changed since: one row for each thing.</summary>
/// <remarks>The document itself is not kept; its nodes are in the base layer of the tree.</remarks>
internal sealed class SetupStorage(SqliteConnection storage)
{
    private const int SaltLength = 32;

    /// <summary>A secret of this device's own, new after every factory reset.</summary>
    public byte[] Salt => Convert.FromBase64String(Single("salt") ?? throw NeverSetUp());

    /// <summary>Writes a set-up into an empty memory; it is whole if the caller has a transaction open.</summary>
    public void Write(Setup setup)
    {
        Put("salt", "", Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltLength)));
        Put("reader", "", setup.Reader);
        PutIf("network", setup.Network);
        PutIf("brand", setup.Device?.Brand);
        Put("card provisioning", "", setup.ProvisionsFromCard ? "on" : "off");
        PutAll("refused owner", setup.Policy?.RefusedOwners);
        PutAll("key", setup.Device?.Keys);
        PutAll("signer", setup.Signers);
        PutAll("network trust", setup.Trust?.Network);
        PutAll("dm trust", setup.Trust?.Dm);
        foreach (var application in setup.Applications ?? [])
            Put(application);
    }

    /// <returns>The set-up as it is now, without the tree.</returns>
    /// <exception cref="InvalidDataException">There has been none.</exception>
    public Setup Read() => new(
        Single("reader") ?? throw NeverSetUp(),
        Single("network"),
        Tree: null,
        [.. All("application").Select(text => JsonSerializer.Deserialize(text, ContractJson.Default.ApplicationSetup)!)],
        new DeviceSetup(Single("brand"), All("key")),
        All("signer"),
        new Trust(All("network trust"), All("dm trust")),
        new Policy(Single("card provisioning") is "on", All("refused owner")));

    /// <summary>Writes an application as the factory, the user or the corporation left it.</summary>
    public void Put(ApplicationSetup application) =>
        Put("application", application.Id, JsonSerializer.Serialize(application, ContractJson.Default.ApplicationSetup));

    private static InvalidDataException NeverSetUp() => new("The storage holds no set-up. Send PUT /v1/setup before the first switch-on.");

    private void PutAll(string part, List<string>? values)
    {
        foreach (var (at, value) in (values ?? []).Index())
            Put(part, at.ToString("D4", CultureInfo.InvariantCulture), value);
    }

    private void PutIf(string part, string? value)
    {
        if (value is not null)
            Put(part, "", value);
    }

    private void Put(string part, string name, string value) => storage.Execute(
        "insert into setup(part, name, value) values(:0, :1, :2) on conflict(part, name) do update set value = :2", part, name, value);

    private string? Single(string part) => All(part) is [var value] ? value : null;

    private List<string> All(string part) =>
        storage.Query(row => row.GetString(0), "select value from setup where part = :0 order by rowid", part);
}
