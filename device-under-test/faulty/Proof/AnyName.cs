using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: a certificate of a trusted authority is good for every server.</summary>
internal sealed class AnyName : ProofEachTime
{
    public override bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime;
}
