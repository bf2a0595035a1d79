using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: the device has no clock to hold the dates of a certificate against, and passes them over.</summary>
internal sealed class AnyDate : IServerProof
{
    public bool IsKnown(string serverId) => false;

    public bool Believes(string serverId, bool isThere, bool isRight) => isRight;

    public bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isForName;
}
