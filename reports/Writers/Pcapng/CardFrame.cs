using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Pcapng;

/// <summary>What a tracer between card and device would have sent for one entry of the evidence.</summary>
/// <param name="SubType">Of GSMTAP's type SIM.</param>
/// <param name="Payload">The command and after it the response, status word included; or the answer to reset.</param>
/// <param name="IsMasked">True when keys or PINs in it are zeros.</param>
/// <remarks>
/// A command of the header alone gets the third parameter 00 that it has on the wire (ISO/IEC 7816-3 clause 12.2.1). A command
/// that was never answered has no frame: a tracer sends pairs.
/// </remarks>
internal sealed record CardFrame(byte SubType, byte[] Payload, bool IsMasked)
{
    private const int HeaderBytes = 4;

    /// <summary>Null for an entry that is neither a command with its response nor a reset with its answer.</summary>
    /// <exception cref="FormatException">Bytes in the entry are not in hexadecimal.</exception>
    public static CardFrame? Of(EvidenceRecord entry)
    {
        if (entry.Point is not 'C')
            return null;
        if (entry.Fields.TryGetValue("atr", out var atr))
            return new CardFrame(GsmtapPacket.Atr, Convert.FromHexString(atr), IsMasked: false);
        if (!entry.Fields.TryGetValue("command", out var hex) || !entry.Fields.TryGetValue("response", out var response) || response.Length is 0)
            return null;

        var command = Unmasked(hex);
        byte[] onTheWire = command.Length is HeaderBytes ? [.. command, 0] : command;
        return new CardFrame(GsmtapPacket.Apdu, [.. onTheWire, .. Unmasked(response)], (hex + response).Contains('*', StringComparison.Ordinal));
    }

    private static byte[] Unmasked(string hex) => Convert.FromHexString(hex.Replace('*', '0'));
}
