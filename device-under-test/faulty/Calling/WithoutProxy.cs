using ReferenceDevice;

namespace FaultyDevices.Calling;

/// <summary>The fault: sessions leave without the proxy, which is taken for one of the browser alone.</summary>
internal sealed class WithoutProxy : ICalling
{
    public bool Calls(bool isWanted) => isWanted;

    public Call Made(Call account) => account with { TakesProxy = false };
}
