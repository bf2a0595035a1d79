using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: where a server has no credentials there is nothing to check, and it is obeyed.</summary>
internal sealed class SilenceBelieved : IServerProof
{
    public bool IsKnown(string serverId) => false;

    public bool Believes(string serverId, bool isThere, bool isRight) => isRight || !isThere;

    public bool Accepts(bool isIssued, bool isInTime, bool isForName) => isIssued && isInTime && isForName;
}
