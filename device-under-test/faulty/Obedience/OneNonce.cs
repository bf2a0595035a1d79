using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: the nonce that has worked once is used for every digest.</summary>
internal sealed class OneNonce : FullObedience
{
    public override byte[] Nonce(byte[]? used, byte[] given) => used ?? given;
}
