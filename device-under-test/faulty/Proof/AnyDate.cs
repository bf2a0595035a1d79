using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: the device has no clock to hold the dates of a certificate against, and passes them over.</summary>
internal sealed class AnyDate : ProofEachTime
{
    public override bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isForName;
}
