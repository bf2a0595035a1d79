using System.Globalization;

namespace ReferenceDevice.Connectivity;

/// <summary>The head of an HTTP/1.1 answer, for requests that have no resource: CONNECT and OPTIONS *.</summary>
/// <remarks>Limit: 32 KiB. Source: RFC 9112, 3 and 4.</remarks>
internal static class HttpHead
{
    private const int Longest = 32 << 10;

    /// <summary>Sends a request without content and reads the head of its answer.</summary>
    /// <returns>The status code.</returns>
    /// <exception cref="InvalidDataException">The answer is no HTTP, or its head is too long.</exception>
    public static async Task<int> AskAsync(LineConnection proxy, string requestLine, string host, CancellationToken end)
    {
        await proxy.SendAsync($"{requestLine}\r\nHost: {host}\r\n\r\n", end);
        var statusLine = await proxy.ReadLineAsync(end);
        if (statusLine.Split(' ') is not [var version, { Length: 3 } code, ..] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal)
            || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            throw new InvalidDataException($"'{statusLine}' is no status line of HTTP/1.1 (RFC 9112, 4).");
        for (var length = statusLine.Length; await proxy.ReadLineAsync(end) is { Length: > 0 } field; length += field.Length)
        {
            if (length > Longest)
                throw new InvalidDataException($"The head of an answer has more than {Longest} bytes.");
        }

        return status;
    }
}
