using ReferenceDevice.Card;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;

namespace ReferenceDevice.Proper;

/// <summary>What a device meets outside itself: its slot, the radio, and its user.</summary>
/// <param name="Slot">Where cards come and go.</param>
/// <param name="Cell">Null for a device without a radio.</param>
/// <param name="User">Whoever holds the device.</param>
internal sealed record Surroundings(ICardSlot Slot, NetworkCell? Cell, IUser User)
{
    /// <summary>The reader and the network cell that the set-up names.</summary>
    public static Surroundings Of(Setup setup, DeviceModel model, IUser user) =>
        new(new CardSlot(setup.Reader), NetworkCell.At(setup.Network, model.Imei), user);
}
