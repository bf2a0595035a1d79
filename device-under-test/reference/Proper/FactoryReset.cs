using System.Text.Json;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Protection;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Empties the device's memory and writes the base layer of a set-up document.</summary>
internal static class FactoryReset
{
    /// <returns>0 when done, 2 when the document cannot be used; then the reason is on standard error.</returns>
    public static async Task<int> RunAsync(string storage, DeviceModel model)
    {
        try
        {
            await using var input = Console.OpenStandardInput();
            var setup = await JsonSerializer.DeserializeAsync(input, ContractJson.Default.Setup)
                ?? throw new FormatException("The set-up document is 'null'; expected an object (contract, schema Setup).");
            Write(storage, setup, model);
            return 0;
        }
        catch (Exception reason) when (reason is JsonException or FormatException)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 2;
        }
    }

    private static void CheckNetwork(string? address, DeviceModel model)
    {
        using var cell = NetworkCell.At(address, model.Imei);
        if (address is not null && cell is null)
            throw new FormatException($"network '{address}' is no address of a cell; expected an absolute http URL, or null for a device without radio.");
    }

    private static void Write(string folder, Setup setup, DeviceModel model)
    {
        var nodes = BaseLayer.From(setup.Tree ?? [], model);
        if (model.HasKeys)
            ProtectedObjects.Check(setup);
        CheckNetwork(setup.Network, model);
        using var storage = DeviceStorage.Create(folder);
        using var transaction = storage.BeginTransaction();
        new DurableLayer(storage, "").Prepare([], nodes);
        new SetupStorage(storage).Write(setup);
        transaction.Commit();
    }
}
