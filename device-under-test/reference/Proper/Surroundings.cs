using ReferenceDevice.Card;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;

namespace ReferenceDevice.Proper;

/// <summary>What a device meets outside itself: its slot, and the radio; null where it has none.</summary>
internal sealed record Surroundings(ICardSlot Slot, NetworkCell? Cell)
{
    /// <summary>The reader and the network cell that the set-up names.</summary>
    public static Surroundings Of(Setup setup) => new(new CardSlot(setup.Reader), NetworkCell.At(setup.Network));
}
