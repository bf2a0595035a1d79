using System.Net;
using System.Text.Json;

namespace ReferenceDevice.Network;

/// <summary>Reads a downlink message out of the network's answer, and looks whether its elements can be what they should be.</summary>
/// <remarks>
/// RAND and AUTN are 16 bytes each (3GPP TS 33.102, 6.3); a name leads to an IP address and a port, and comes once.
/// Limits: JSON of at most 64 levels, and of as many bytes as the cell takes.
/// </remarks>
internal static class DownlinkReading
{
    private const int ChallengeDigits = 32;

    /// <param name="json">The body of the answer.</param>
    /// <param name="request">Name of the message that it answers.</param>
    /// <exception cref="InvalidDataException">The bytes are no such message.</exception>
    public static Downlink Parse(ReadOnlySpan<byte> json, string request)
    {
        try
        {
            var message = JsonSerializer.Deserialize(json, NetworkJson.Default.Downlink)
                ?? throw new InvalidDataException($"The cell answered {request} with 'null'; expected a downlink message.");
            CheckChallenge(message.Rand, "rand");
            CheckChallenge(message.Autn, "autn");
            CheckNames(message.Names ?? []);
            return message;
        }
        catch (JsonException damage)
        {
            throw new InvalidDataException($"The cell's answer to {request} is not a downlink message: {damage.Message}", damage);
        }
    }

    private static void CheckChallenge(string? element, string name)
    {
        if (element is not null && (element.Length is not ChallengeDigits || !element.All(char.IsAsciiHexDigit)))
            throw new InvalidDataException($"The network's '{name}' is '{element}'; expected 16 bytes in hexadecimal digits (3GPP TS 33.102, 6.3).");
    }

    private static void CheckNames(List<NameEntry> names)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in names)
        {
            if (entry?.Name is null || !IPAddress.TryParse(entry.Address, out _) || entry.Port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort || !known.Add(entry.Name))
                throw new InvalidDataException(
                    $"The network's name table leads '{entry?.Name}' to '{entry?.Address}', port {entry?.Port}; expected an IP address, a port up to {IPEndPoint.MaxPort}, and each name once.");
        }
    }
}
