namespace ReferenceDevice;

/// <summary>A server may what the access lists grant, all of an Atomic or nothing is done, and the server is told what has happened.</summary>
internal sealed class FullObedience : IObedience
{
    public bool Permits(bool isGranted) => isGranted;

    public bool Commits(bool isWhole) => isWhole;

    public int Told(int status) => status;

    public byte[] Nonce(byte[]? used, byte[] given) => given;
}
