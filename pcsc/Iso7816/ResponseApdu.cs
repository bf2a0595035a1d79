namespace PCSC.Iso7816;

/// <summary>One answer of a card: data, then the two status bytes.</summary>
/// <remarks>The bytes are copied, so that the buffer they came in can be used again. Source: ISO/IEC 7816-4, 5.1 and 5.6.</remarks>
public sealed class ResponseApdu : Apdu
{
    private const int StatusLength = 2;

    public ResponseApdu(byte[] response, IsoCase isoCase, SCardProtocol protocol)
        : this(response, response?.Length ?? 0, isoCase, protocol)
    {
    }

    /// <param name="response">Begins with the answer.</param>
    /// <param name="length">Bytes of the answer, status bytes included.</param>
    /// <param name="isoCase">Case of the command.</param>
    /// <param name="protocol">Protocol the answer came in.</param>
    public ResponseApdu(byte[] response, int length, IsoCase isoCase, SCardProtocol protocol)
        : base(isoCase, protocol)
    {
        ArgumentNullException.ThrowIfNull(response);
        FullApdu = response.AsSpan(0, length).ToArray();
    }

    public byte[] FullApdu { get; }

    public int Length => FullApdu.Length;

    public int DataSize => Math.Max(0, Length - StatusLength);

    public bool HasData => DataSize > 0;

    public override bool IsValid => Length >= StatusLength;

    public byte SW1 => Valid()[^2];

    public byte SW2 => Valid()[^1];

    /// <summary>SW1 in the upper byte, SW2 in the lower.</summary>
    /// <exception cref="InvalidOperationException">The answer is too short to have status bytes.</exception>
    public int StatusWord => (SW1 << 8) | SW2;

    /// <returns>The bytes before the status bytes; null when there are none.</returns>
    public byte[]? GetData() => HasData ? FullApdu[..DataSize] : null;

    public override byte[] ToArray() => [.. FullApdu];

    private byte[] Valid() => IsValid
        ? FullApdu
        : throw new InvalidOperationException(
            $"The answer '{Convert.ToHexString(FullApdu)}' has no status word: two bytes at least were expected (ISO/IEC 7816-4, 5.1). The card or its driver broke off.");
}
