using System.Text.Json;
using ReferenceDevice.Contract;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>Empties the device's memory and writes the base layer of a set-up document.</summary>
internal static class FactoryReset
{
    /// <returns>Why the document cannot be used, and nothing was done; null when done.</returns>
    public static string? Run(string storage, string document, DeviceModel model)
    {
        try
        {
            var setup = JsonSerializer.Deserialize(document, ContractJson.Default.Setup)
                ?? throw new FormatException("The set-up document is 'null'; expected an object (contract, schema Setup).");
            Write(storage, setup, model);
            return null;
        }
        catch (Exception reason) when (reason is JsonException or FormatException)
        {
            return reason.Message;
        }
    }

    private static void Write(string folder, Setup setup, DeviceModel model)
    {
        SetupCheck.Run(setup, model);
        var nodes = BaseLayer.From(setup.Tree ?? [], model);
        DeviceStorage.Create(folder, storage =>
        {
            new DurableLayer(storage, "").Prepare([], nodes);
            new SetupStorage(storage).Write(setup);
        });
    }
}
