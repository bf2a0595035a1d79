using ReferenceDevice;

namespace FaultyDevices.Obedience;

/// <summary>The fault: a command to a node that is not there is answered as if it had been carried out.</summary>
internal sealed class MissingIsFine : FullObedience
{
    private const int Ok = 200;
    private const int NotFound = 404;

    public override int Told(int status) => status is NotFound ? Ok : status;
}
