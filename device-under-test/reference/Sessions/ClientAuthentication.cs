using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>The device's side of authentication at the DM level, by syncml:auth-md5 and nothing else.</summary>
/// <remarks>
/// Credentials are sent unasked if the account or an earlier session of this switch-on has left a nonce for it, and else after a
/// challenge. 212 holds for the session; after 200 each message carries credentials again, with the newest nonce. A second challenge in
/// a row is answered once more (the nonce may have been stale), a third is not. The nonce of a server that has not accepted the device is not kept.
/// Source: OMA-TS-DM_Security-V1_2, 5.3; OMA-TS-DM_Protocol-V1_2, 9.
/// </remarks>
internal sealed class ClientAuthentication(DmAccount account, SessionMemory memory)
{
    private const int ChallengesAnswered = 2;

    private byte[]? _nonce = memory.ClientNonce(account);
    private bool _authenticated;
    private int _challenges;

    /// <summary>What goes into the header of the next message; null for nothing.</summary>
    public Credentials? Credentials => _nonce is not null && !_authenticated && account.Client is { } login
        ? new Credentials(Md5Digest.Type, "b64", Md5Digest.Of(login.Name, login.Secret, _nonce))
        : null;

    /// <summary>Takes the server's status of the last message's header.</summary>
    /// <exception cref="SessionException">The server refuses, or asks for credentials this account does not have.</exception>
    public Verdict Take(Status header)
    {
        if (header.Code is StatusCode.Ok or StatusCode.AuthenticatedForSession)
        {
            _authenticated = header.Code is StatusCode.AuthenticatedForSession;
            _challenges = 0;
            if (header.Challenge is { Type: Md5Digest.Type } next)
                memory.KeepClientNonce(account, _nonce = next.Nonce());
            return Verdict.Accepted;
        }

        if (header.Code is not (StatusCode.InvalidCredentials or StatusCode.MissingCredentials))
            throw new SessionException($"the server answered the header with status {header.Code}");
        if (header.Challenge is not { Type: Md5Digest.Type } challenge || ++_challenges > ChallengesAnswered)
            throw new SessionException($"authentication failed: status {header.Code}, challenge '{header.Challenge?.Type}'");
        if (account.Client is null)
            throw new SessionException($"the server asks for credentials, and the account '{account.Root}' has none of the device");
        _nonce = challenge.Nonce();
        _authenticated = false;
        return Verdict.Challenged;
    }

    /// <summary>Whether the last message was taken, or must be sent again with credentials.</summary>
    internal enum Verdict
    {
        Accepted,
        Challenged,
    }
}
