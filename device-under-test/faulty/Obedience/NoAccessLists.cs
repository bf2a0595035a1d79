using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: any server that has a session may do what it likes; access lists are stored, and not read.</summary>
internal sealed class NoAccessLists : IObedience
{
    public bool Permits(bool isGranted) => true;

    public bool Commits(bool isWhole) => isWhole;

    public int Told(int status) => status;

    public byte[] Nonce(byte[]? used, byte[] given) => given;
}
