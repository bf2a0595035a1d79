using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: what can be done of an Atomic is done, and the server is told that nothing was.</summary>
internal sealed class HalfAtomic : IObedience
{
    public bool Permits(bool isGranted) => isGranted;

    public bool Commits(bool isWhole) => true;

    public int Told(int status) => status;

    public byte[] Nonce(byte[]? used, byte[] given) => given;
}
