using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: a command to a node that is not there is answered as if it had been carried out.</summary>
internal sealed class MissingIsFine : IObedience
{
    private const int Ok = 200;
    private const int NotFound = 404;

    public bool Permits(bool isGranted) => isGranted;

    public bool Commits(bool isWhole) => isWhole;

    public int Told(int status) => status is NotFound ? Ok : status;

    public byte[] Nonce(byte[]? used, byte[] given) => given;
}
