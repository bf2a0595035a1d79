namespace ReferenceDevice;

/// <summary>A server may what the access lists grant, all of an Atomic or nothing is done, and the server is told what has happened.</summary>
public class FullObedience : IObedience
{
    public virtual bool Permits(bool isGranted) => isGranted;

    public virtual bool Commits(bool isWhole) => isWhole;

    public virtual int Told(int status) => status;

    public virtual byte[] Nonce(byte[]? used, byte[] given) => given;
}
