using System.Security.Cryptography;
using System.Text;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>The server's side of authentication at the DM level, checked by the device in the way that the account says.</summary>
/// <remarks>
/// Wanted where the account has credentials of the server; until they were right nothing of the server is carried out. Two challenges,
/// then the session is over. Credentials in a header hold for the session once they were right (212), and the status brings the nonce for the next
/// one; an HMAC holds for its message (200), each status brings the next nonce, and one that is wrong or missing after a right one ends the session.
/// Source: OMA-TS-DM_Security-V1_2, 5.3; OMA-TS-DM_Protocol-V1_2, 9.
/// </remarks>
internal sealed class ServerAuthentication(DmAccount account, SessionMemory memory, IServerProof proof)
{
    private const int Challenges = 2;
    private const int NonceLength = 16;

    private int _challenges;
    private bool _hasLooked;
    private bool _isMissing;

    /// <summary>True if commands of the server may be carried out.</summary>
    public bool IsDone { get; private set; } = account.Server is null || proof.IsKnown(account.ServerId);

    /// <summary>What the last message's header is answered with.</summary>
    public int Status => (IsDone, account.Server) switch
    {
        (true, null or { Type: AuthTypes.Mac }) => StatusCode.Ok,
        (true, _) => StatusCode.AuthenticatedForSession,
        _ => _isMissing ? StatusCode.MissingCredentials : StatusCode.InvalidCredentials,
    };

    /// <summary>Looks at what a message brings along to prove whose it is.</summary>
    /// <exception cref="SessionException">The server has had its challenges.</exception>
    public void Take(ReceivedMessage received)
    {
        _hasLooked = account.Server is not null && (!IsDone || account.Server.Type is AuthTypes.Mac);
        if (!_hasLooked)
            return;
        var wasDone = IsDone;
        var isRight = Proves(received, account.Server!);
        IsDone = proof.Believes(account.ServerId, !_isMissing, isRight);
        if (!IsDone && (wasDone || ++_challenges > Challenges))
            throw new SessionException($"the server did not prove that it is '{account.ServerId}', after {Challenges} challenges or a right HMAC");
    }

    /// <summary>What goes with the status: asks for credentials, or brings the nonce for the next ones; null for nothing.</summary>
    public Challenge? Challenge()
    {
        if (!_hasLooked)
            return null;
        if (account.Server!.Type is AuthTypes.Basic)
            return IsDone ? null : new Challenge(AuthTypes.Basic, "b64");
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        memory.KeepServerNonce(account, nonce);
        return new Challenge(account.Server.Type, "b64", Convert.ToBase64String(nonce));
    }

    private bool Proves(ReceivedMessage received, Login server)
    {
        var nonce = memory.ServerNonce(account) ?? (server.Type is AuthTypes.Basic ? [] : null);
        if (server.Type is AuthTypes.Mac)
        {
            _isMissing = received.Hmac is null;
            return nonce is not null && received.Hmac is { } header && HmacHeader.Parse(header) is { } hmac
                && AreEqual(server.Hmac(nonce, received.Octets).ToString(), hmac.ToString());
        }

        var credentials = received.Message.Header.Credentials;
        _isMissing = credentials is null;
        return nonce is not null && credentials is not null && (credentials.Type ?? AuthTypes.Basic) == server.Type
            && AreEqual(server.Credentials(nonce)!.Data, credentials.Data);
    }

    private static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
