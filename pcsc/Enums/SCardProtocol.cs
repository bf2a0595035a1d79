namespace PCSC;

/// <summary>Transmission protocols of a card, as a set where they are asked for and as one value where they are in use.</summary>
[Flags]
public enum SCardProtocol
{
    Unset = 0,
    T0 = 1,
    T1 = 2,
    Any = T0 | T1,
    Raw = 4,
    T15 = 8,
}
