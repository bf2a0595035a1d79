using ReferenceDevice.Connectivity;

namespace ReferenceDevice.Applications;

/// <summary>Logs into a mailbox and out again.</summary>
/// <remarks>Limits: 8 KiB a line, 1000 lines an answer. Source: RFC 9051 (and RFC 3501), 6.1.1, 6.1.3, 6.2.3, 7.1; without TLS.</remarks>
internal sealed class ImapClient(LineConnection server)
{
    private const int LongestAnswer = 1000;

    /// <returns>True if the server has let the user in.</returns>
    /// <exception cref="InvalidDataException">The server does not speak IMAP4, or user or password cannot be told in a quoted string.</exception>
    /// <exception cref="IOException">The server hung up.</exception>
    public async Task<bool> LogInAndOutAsync(string user, string password, CancellationToken end)
    {
        var greeting = await server.ReadLineAsync(end);
        if (!greeting.StartsWith("* OK", StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException($"The mail server greets with '{greeting}'; '* OK' was expected (RFC 9051, 7.1).");
        var (_, capabilities) = await AskAsync("a1", "CAPABILITY", end);
        var isLoggedIn = !capabilities.Exists(line => line.Contains("LOGINDISABLED", StringComparison.OrdinalIgnoreCase))
            && (await AskAsync("a2", $"LOGIN {Quoted(user)} {Quoted(password)}", end)).IsOk;
        await AskAsync("a3", "LOGOUT", end);
        return isLoggedIn;
    }

    private async Task<(bool IsOk, List<string> Untagged)> AskAsync(string tag, string command, CancellationToken end)
    {
        await server.SendAsync($"{tag} {command}\r\n", end);
        var untagged = new List<string>();
        while (untagged.Count < LongestAnswer)
        {
            var line = await server.ReadLineAsync(end);
            if (line.StartsWith($"{tag} ", StringComparison.Ordinal))
                return (line[(tag.Length + 1)..].StartsWith("OK", StringComparison.OrdinalIgnoreCase), untagged);
            untagged.Add(line);
        }

        throw new InvalidDataException($"The mail server's answer to {command.Split(' ')[0]} has more than {LongestAnswer} lines.");
    }

    private static string Quoted(string text) => text.All(letter => letter is >= ' ' and <= '~')
        ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : throw new InvalidDataException("User or password has letters that no quoted string may have (RFC 9051, 4.3).");
}
