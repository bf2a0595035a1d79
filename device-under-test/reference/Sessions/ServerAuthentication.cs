using System.Security.Cryptography;
using System.Text;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>The server's side of authentication at the DM level, checked by the device: syncml:auth-md5.</summary>
/// <remarks>
/// Wanted where the account has credentials of the server. They hold for the session once they were right, and the status says so
/// with the nonce for the next one; until then nothing of the server is carried out. Two challenges, then the session is over.
/// Source: OMA-TS-DM_Security-V1_2, 5.3; OMA-TS-DM_Protocol-V1_2, 9.
/// </remarks>
internal sealed class ServerAuthentication(DmAccount account, SessionMemory memory)
{
    private const int Challenges = 2;
    private const int NonceLength = 16;

    private int _challenges;

    /// <summary>True if commands of the server may be carried out.</summary>
    public bool IsDone { get; private set; } = account.Server is null;

    /// <summary>Looks at the credentials of a header, and gives the status that answers it.</summary>
    /// <exception cref="SessionException">The server has had its two challenges.</exception>
    public (int Status, Challenge? Challenge) Take(Credentials? credentials)
    {
        if (IsDone)
            return (account.Server is null ? StatusCode.Ok : StatusCode.AuthenticatedForSession, null);

        IsDone = AreRight(credentials);
        if (!IsDone && ++_challenges > Challenges)
            throw new SessionException($"the server did not prove that it is '{account.ServerId}', after {Challenges} challenges");
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        memory.KeepServerNonce(account, nonce);
        var status = IsDone ? StatusCode.AuthenticatedForSession
            : credentials is null ? StatusCode.MissingCredentials
            : StatusCode.InvalidCredentials;
        return (status, new Challenge(Md5Digest.Type, "b64", Convert.ToBase64String(nonce)));
    }

    private bool AreRight(Credentials? credentials) =>
        account.Server is { } server
        && credentials is { Type: Md5Digest.Type }
        && memory.ServerNonce(account) is { } nonce
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Md5Digest.Of(server.Name, server.Secret, nonce)), Encoding.UTF8.GetBytes(credentials.Data));
}
