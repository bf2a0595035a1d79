namespace PCSC.Iso7816;

/// <summary>A command to a card or a response from it.</summary>
public abstract class Apdu(IsoCase isoCase, SCardProtocol protocol)
{
    public IsoCase Case { get; } = isoCase;

    public SCardProtocol Protocol { get; } = protocol;

    public abstract bool IsValid { get; }

    /// <returns>The bytes as they go over the line.</returns>
    public abstract byte[] ToArray();
}
