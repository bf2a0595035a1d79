namespace ReferenceDevice.SyncMl;

/// <summary>The value of x-syncml-hmac: who has sent the message, and the digest that proves it.</summary>
/// <param name="UserName">Without quotation marks in it.</param>
/// <param name="Mac">Base64, see <see cref="Md5Digest.OfBody"/>.</param>
/// <remarks>Shape: <c>algorithm=MD5, username="alice", mac=…</c>; algorithm may be missing. Source: OMA-TS-DM_Security 1.2, 5.3 (HMAC).</remarks>
public sealed record HmacHeader(string UserName, string Mac)
{
    /// <returns>Null if the name or the digest is missing, or the algorithm is another one.</returns>
    public static HmacHeader? Parse(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Fields(text))
        {
            if (field.Split('=', 2) is [var name, var value])
                fields[name.Trim()] = value.Trim().Trim('"');
        }

        return fields.GetValueOrDefault("algorithm", "MD5").Equals("MD5", StringComparison.OrdinalIgnoreCase)
            && fields.TryGetValue("username", out var user) && fields.TryGetValue("mac", out var mac)
            ? new HmacHeader(user, mac)
            : null;
    }

    public override string ToString() => $"algorithm=MD5, username=\"{UserName}\", mac={Mac}";

    // a name may hold commas
    private static IEnumerable<string> Fields(string text)
    {
        var (from, isQuoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            isQuoted ^= text[at] is '"';
            if (isQuoted || text[at] is not ',')
                continue;
            yield return text[from..at];
            from = at + 1;
        }

        yield return text[from..];
    }
}
