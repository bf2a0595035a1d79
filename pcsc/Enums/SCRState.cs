namespace PCSC;

/// <summary>State of a reader as <see cref="ISCardContext.GetStatusChange"/> reports it.</summary>
[Flags]
public enum SCRState
{
    /// <summary>As a current state: "tell me the state at once".</summary>
    Unaware = 0x0000,
    Ignore = 0x0001,

    /// <summary>The state differs from the one the caller gave.</summary>
    Changed = 0x0002,

    /// <summary>The resource manager knows no reader of that name.</summary>
    Unknown = 0x0004,
    Unavailable = 0x0008,
    Empty = 0x0010,
    Present = 0x0020,
    AtrMatch = 0x0040,

    /// <summary>Another connection holds the card alone.</summary>
    Exclusive = 0x0080,
    InUse = 0x0100,

    /// <summary>A card is in, and gave no answer to reset.</summary>
    Mute = 0x0200,
    Unpowered = 0x0400,
}
