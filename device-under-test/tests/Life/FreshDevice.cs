using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Life;

/// <summary>A conforming device that was just set up, with slot, network and user in the hands of the test.</summary>
internal static class FreshDevice
{
    public static PowerCycle With(HandSlot slot, ScriptedNetwork network, IUser user, Reporter reporter)
    {
        var storage = DeviceStorage.Volatile();
        new SetupStorage(storage).Write(new Setup("slot"));
        var device = DeviceCore.Over(storage, Trees.CardFile(), user, new NoProtection(), DeviceParts.Conforming, reporter);
        device.Tree.Put(PermanentNodes.Of(DeviceModel.Full));
        return new PowerCycle(device, new Surroundings(slot, new NetworkCell(new Uri("http://cell.example/"), DeviceModel.Full.Imei, network), user));
    }
}
