using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: that a server has credentials is looked at, and not which.</summary>
internal sealed class AnyPassword : IServerProof
{
    public bool IsKnown(string serverId) => false;

    public bool Believes(string serverId, bool isThere, bool isRight) => isThere;

    public bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime && isForName;
}
