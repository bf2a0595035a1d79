using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Protection;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Proper;

/// <summary>Looks, before anything is written, at what the device would stumble over later.</summary>
internal static class SetupCheck
{
    /// <exception cref="FormatException">The set-up cannot be used.</exception>
    public static void Run(Setup setup, DeviceModel model)
    {
        IReadOnlyList<object?>?[] lists =
            [setup.Tree, setup.Applications, setup.Signers, setup.Device?.Keys, setup.Policy?.RefusedOwners, setup.Trust?.Network, setup.Trust?.Dm];
        if (Array.Exists(lists, list => list?.Contains(null) is true) || setup.Applications?.Exists(one => one.Settings?.Contains(null!) is true) is true)
            throw new FormatException("A list of the set-up holds 'null'; expected what the contract says (schema Setup). Leave it out.");
        using var cell = NetworkCell.At(setup.Network, model.Imei);
        if (setup.Network is not null && cell is null)
            throw new FormatException($"The network '{setup.Network}' is no address of a cell; expected an absolute http URL. Leave it out for a device without a radio.");
        ServerTrust.Check(setup.Trust?.Dm ?? []);
        if (model.HasKeys)
            ProtectedObjects.Check(setup);
    }
}
