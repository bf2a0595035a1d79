namespace ReferenceDevice;

/// <summary>Each session asks for the proof anew, and nothing but the right one counts.</summary>
public class ProofEachTime : IServerProof
{
    public virtual bool IsKnown(string serverId) => false;

    public virtual bool Believes(string serverId, bool isThere, bool isRight) => isRight;

    public virtual bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime && isForName;
}
