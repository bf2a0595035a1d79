namespace ReferenceDevice.Card;

/// <summary>The card's answer to an authentication challenge.</summary>
/// <remarks>Source: 3GPP TS 33.102, 6.3; TS 31.102, 7.1.2. CK and IK stay where they are: this device has no ciphering.</remarks>
internal abstract record AkaAnswer
{
    /// <summary>The network is genuine; RES has 4 to 16 bytes.</summary>
    public sealed record Response(byte[] Res) : AkaAnswer;

    /// <summary>The network is not genuine (status word 9862).</summary>
    public sealed record MacFailure : AkaAnswer;

    /// <summary>The sequence number is out of range; AUTS has 14 bytes.</summary>
    public sealed record SynchronisationFailure(byte[] Auts) : AkaAnswer;
}
