namespace PCSC.Iso7816;

/// <summary>The four cases of a command (data to the card, data from the card, both, neither) in short and extended lengths.</summary>
/// <remarks>Source: ISO/IEC 7816-3, 12.1.3.</remarks>
public enum IsoCase
{
    /// <summary>No data either way.</summary>
    Case1 = 0,

    /// <summary>Data from the card.</summary>
    Case2Short = 1,

    /// <summary>Data to the card.</summary>
    Case3Short = 2,

    /// <summary>Data both ways.</summary>
    Case4Short = 3,
    Case2Extended = 4,
    Case3Extended = 5,
    Case4Extended = 6,
}
