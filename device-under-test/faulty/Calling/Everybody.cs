using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: every account of the card is called, whatever it says.</summary>
internal sealed class Everybody : CallingAsTheAccountSays
{
    public override bool Calls(bool isWanted) => true;
}
