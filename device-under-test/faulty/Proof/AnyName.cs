using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: a certificate of a trusted authority is good for every server.</summary>
internal sealed class AnyName : IServerProof
{
    public bool IsKnown(string serverId) => false;

    public bool Believes(string serverId, bool isThere, bool isRight) => isRight;

    public bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime;
}
