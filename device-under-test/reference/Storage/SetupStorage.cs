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
    public byte[] Salt => Convert.FromBase64String(Parts()["salt"].SingleOrDefault() ?? throw NeverSetUp());

    /// <summary>Writes a set-up into an empty memory; it is whole if the caller has a transaction open.</summary>
    public void Write(Setup setup) => Put(
    [
        Row("salt", "", Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltLength))),
        Row("reader", "", setup.Reader),
        .. RowIf("network", setup.Network),
        .. RowIf("brand", setup.Device?.Brand),
        Row("card provisioning", "", setup.ProvisionsFromCard ? "on" : "off"),
        .. Rows("refused owner", setup.Policy?.RefusedOwners),
        .. Rows("key", setup.Device?.Keys),
        .. Rows("signer", setup.Signers),
        .. Rows("network trust", setup.Trust?.Network),
        .. Rows("dm trust", setup.Trust?.Dm),
        .. (setup.Applications ?? []).Select(Row),
    ]);

    /// <returns>The set-up as it is now, without the tree.</returns>
    /// <exception cref="InvalidDataException">There has been none.</exception>
    public Setup Read()
    {
        var parts = Parts();
        return new Setup(
            parts["reader"].SingleOrDefault() ?? throw NeverSetUp(),
            parts["network"].SingleOrDefault(),
            Tree: null,
            [.. parts["application"].Select(text => JsonSerializer.Deserialize(text, ContractJson.Default.ApplicationSetup)!)],
            new DeviceSetup(parts["brand"].SingleOrDefault(), [.. parts["key"]]),
            [.. parts["signer"]],
            new Trust([.. parts["network trust"]], [.. parts["dm trust"]]),
            new Policy(parts["card provisioning"].SingleOrDefault() is "on", [.. parts["refused owner"]]));
    }

    /// <summary>Writes an application as the factory, the user or the corporation left it.</summary>
    public void Put(ApplicationSetup application) => Put([Row(application)]);

    private static InvalidDataException NeverSetUp() => new("The storage holds no set-up. Send PUT /v1/setup before the first switch-on.");

    private static object?[] Row(ApplicationSetup application) =>
        Row("application", application.Id, JsonSerializer.Serialize(application, ContractJson.Default.ApplicationSetup));

    private static IEnumerable<object?[]> Rows(string part, List<string>? values) =>
        (values ?? []).Select((value, at) => Row(part, at.ToString("D4", CultureInfo.InvariantCulture), value));

    private static IEnumerable<object?[]> RowIf(string part, string? value) => value is null ? [] : [Row(part, "", value)];

    private static object?[] Row(string part, string name, string value) => [part, name, value];

    private void Put(IEnumerable<object?[]> rows) => storage.ExecuteEach(
        "insert into setup(part, name, value) values(:0, :1, :2) on conflict(part, name) do update set value = :2", rows);

    private ILookup<string, string> Parts() =>
        storage.Query(row => (Part: row.GetString(0), Value: row.GetString(1)), "select part, value from setup order by rowid").ToLookup(row => row.Part, row => row.Value, StringComparer.Ordinal);
}
