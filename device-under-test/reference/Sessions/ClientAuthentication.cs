using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>The device's side of authentication at the DM level, in the way that the account says and in no other.</summary>
/// <remarks>
/// Digests are sent unasked if the account or an earlier session of this switch-on has left a nonce for it, and else after a
/// challenge, as basic credentials always. 212 holds for the session; after 200 each message carries credentials again, with the newest
/// nonce. A second challenge in a row is answered once more (the nonce may have been stale), a third is not. HMAC goes with each message, each with a nonce of
/// its own, and a challenge after it was taken once is the end. The nonce of a server that has not accepted the device is not kept; whether it has been
/// used before is the server's business. Source: OMA-TS-DM_Security-V1_2, 5.3; OMA-TS-DM_Protocol-V1_2, 9.
/// </remarks>
internal sealed class ClientAuthentication(DmAccount account, SessionMemory memory, IObedience obedience)
{
    private const int ChallengesAnswered = 2;

    private byte[]? _nonce = account.Client is { Type: not AuthTypes.Basic } ? memory.ClientNonce(account) : null;
    private byte[]? _used;
    private bool _authenticated;
    private bool _hmacTaken;
    private int _challenges;

    /// <summary>What goes into the header of the next message; null for nothing.</summary>
    public Credentials? Credentials => _nonce is not null && !_authenticated ? account.Client?.Credentials(_nonce) : null;

    private bool UsesHmac => account.Client is { Type: AuthTypes.Mac };

    /// <summary>Makes x-syncml-hmac for the octets of the next message; null where there is none to make.</summary>
    /// <exception cref="SessionException">The server wants one, and has not said with which nonce.</exception>
    public Func<byte[], string?>? Hmac() => (account.Client, _nonce) switch
    {
        ({ Type: AuthTypes.Mac } login, { } nonce) => octets => login.Hmac(nonce, octets).ToString(),
        _ when _hmacTaken => throw new SessionException("the server took the HMAC of the last message, and gave no nonce for the next one"),
        _ => null,
    };

    /// <summary>Takes the server's status of the last message's header.</summary>
    /// <exception cref="SessionException">The server refuses, or asks for credentials this account does not have.</exception>
    public Verdict Take(Status header)
    {
        if (header.Code is StatusCode.Ok or StatusCode.AuthenticatedForSession)
        {
            Accept(header);
            return Verdict.Accepted;
        }

        if (header.Code is not (StatusCode.InvalidCredentials or StatusCode.MissingCredentials))
            throw new SessionException($"the server answered the header with status {header.Code}");
        if (account.Client is not { } login)
            throw new SessionException($"the server asks for credentials, and the account '{account.Root}' has none of the device");
        if (header.Challenge is { } other && other.Type != login.Type)
            throw new SessionException($"the server asks for '{other.Type}', and the account '{account.Root}' is for '{login.Type}' alone: nothing of it is sent");
        if (header.Challenge is not { } challenge || _hmacTaken || ++_challenges > ChallengesAnswered)
            throw new SessionException($"authentication failed: status {header.Code}, challenge '{header.Challenge?.Type}'");
        _nonce = challenge.Nonce();
        _authenticated = false;
        return Verdict.Challenged;
    }

    private void Accept(Status header)
    {
        _authenticated = header.Code is StatusCode.AuthenticatedForSession;
        _used = _nonce ?? _used;
        _challenges = 0;
        if (UsesHmac && _nonce is not null)
            (_hmacTaken, _nonce) = (true, null);
        if (header.Challenge is { } next && next.Type == account.Client?.Type)
            memory.KeepClientNonce(account, _nonce = obedience.Nonce(_used, next.Nonce()));
    }

    /// <summary>Whether the last message was taken, or must be sent again with credentials.</summary>
    internal enum Verdict
    {
        Accepted,
        Challenged,
    }
}
