namespace PCSC;

/// <summary>State of the card behind a connection as <see cref="ICardReader.GetStatus"/> reports it.</summary>
[Flags]
public enum SCardState
{
    Unknown = 0x0001,
    Absent = 0x0002,
    Present = 0x0004,

    /// <summary>In position, not powered.</summary>
    Swallowed = 0x0008,
    Powered = 0x0010,

    /// <summary>Reset; the protocol is not negotiated yet.</summary>
    Negotiable = 0x0020,

    /// <summary>A protocol is in use.</summary>
    Specific = 0x0040,
}
