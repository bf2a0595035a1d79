using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: every account of the card is called, whatever it says.</summary>
internal sealed class Everybody : ICalling
{
    public bool Calls(bool isWanted) => true;

    public Call Made(Call account) => account;
}
