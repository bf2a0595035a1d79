namespace ReferenceDevice;

/// <summary>Each session asks for the proof anew, and nothing but the right one counts.</summary>
internal sealed class ProofEachTime : IServerProof
{
    public bool IsKnown(string serverId) => false;

    public bool Believes(string serverId, bool isThere, bool isRight) => isRight;

    public bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime && isForName;
}
