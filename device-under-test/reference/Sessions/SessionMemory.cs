namespace ReferenceDevice.Sessions;

/// <summary>What sessions of one subscriber leave to later ones of the same switch-on: nonces, encodings, and which servers have been called.</summary>
/// <remarks>Nonces are the accounts': a change of an account's place or server is another account. Nonces are not for two sessions at a time.</remarks>
internal sealed class SessionMemory
{
    private readonly Dictionary<(string Root, string ServerId), (byte[]? Client, byte[]? Server)> _nonces = [];
    private readonly Dictionary<string, MessageEncoding> _encodings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    /// <summary>Gives the device leave to call a server by itself, once.</summary>
    public bool MayCall(DmAccount account)
    {
        lock (_called)
            return _called.Add(account.ServerId);
    }

    /// <summary>What the device's next digest is made with; null if that has to be asked for.</summary>
    public byte[]? ClientNonce(DmAccount account) => Of(account).Client ?? account.Client?.Nonce;

    /// <summary>What the server's next digest is to be made with; null if it has not been told yet.</summary>
    public byte[]? ServerNonce(DmAccount account) => Of(account).Server ?? account.Server?.Nonce;

    public void KeepClientNonce(DmAccount account, byte[] nonce) => _nonces[Key(account)] = (nonce, Of(account).Server);

    public void KeepServerNonce(DmAccount account, byte[] nonce) => _nonces[Key(account)] = (Of(account).Client, nonce);

    /// <summary>What the server has taken; null before its first session.</summary>
    public MessageEncoding? EncodingOf(DmAccount account) => _encodings.GetValueOrDefault(account.ServerId);

    public void KeepEncoding(DmAccount account, MessageEncoding encoding) => _encodings[account.ServerId] = encoding;

    private (byte[]? Client, byte[]? Server) Of(DmAccount account) => _nonces.GetValueOrDefault(Key(account));

    private static (string, string) Key(DmAccount account) => (account.Root, account.ServerId);
}
