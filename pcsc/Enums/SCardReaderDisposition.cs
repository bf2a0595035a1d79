namespace PCSC;

/// <summary>What happens to the card when a connection ends or is made anew.</summary>
public enum SCardReaderDisposition
{
    Leave = 0,

    /// <summary>Warm reset.</summary>
    Reset = 1,

    /// <summary>Power off; the next connection starts with a cold reset.</summary>
    Unpower = 2,
    Eject = 3,
}
