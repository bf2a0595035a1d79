using ReferenceDevice;

namespace FaultyDevices.Proof;

/// <summary>The fault: where a server has no credentials there is nothing to check, and it is obeyed.</summary>
internal sealed class SilenceBelieved : ProofEachTime
{
    public override bool Believes(string serverId, bool isThere, bool isRight) => isRight || !isThere;
}
