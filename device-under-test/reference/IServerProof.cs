namespace ReferenceDevice;

/// <summary>Decides which servers are believed to be who they say they are, where the account wants a proof.</summary>
/// <remarks>Source: OMA-TS-DM_Security-V1_2, 5.3.</remarks>
public interface IServerProof
{
    /// <summary>Asked before the first message of a session: true for a server that need not prove anything.</summary>
    bool IsKnown(string serverId);

    /// <summary>Asked for each message that is looked at.</summary>
    /// <param name="serverId">Of the account.</param>
    /// <param name="isThere">The message carries something that is to prove it.</param>
    /// <param name="isRight">It does prove it.</param>
    bool Believes(string serverId, bool isThere, bool isRight);

    /// <summary>Asked for each certificate of a server behind TLS.</summary>
    /// <param name="isIssued">It leads to an anchor that the device trusts.</param>
    /// <param name="isInTime">It is valid today.</param>
    /// <param name="isForName">It bears the name of the server.</param>
    bool Accepts(bool isIssued, bool isInTime, bool isForName);
}
