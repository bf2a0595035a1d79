using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: that a server has credentials is looked at, and not which.</summary>
internal sealed class AnyPassword : ProofEachTime
{
    public override bool Believes(string serverId, bool isThere, bool isRight) => isThere;
}
