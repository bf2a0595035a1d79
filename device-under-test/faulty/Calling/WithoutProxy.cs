using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: sessions leave without the proxy, which is taken for one of the browser alone.</summary>
internal sealed class WithoutProxy : CallingAsTheAccountSays
{
    public override Call Made(Call account) => account with { TakesProxy = false };
}
