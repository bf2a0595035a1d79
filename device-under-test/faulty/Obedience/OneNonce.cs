using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: the nonce that has worked once is used for every digest.</summary>
internal sealed class OneNonce : IObedience
{
    public bool Permits(bool isGranted) => isGranted;

    public bool Commits(bool isWhole) => isWhole;

    public int Told(int status) => status;

    public byte[] Nonce(byte[]? used, byte[] given) => used ?? given;
}
