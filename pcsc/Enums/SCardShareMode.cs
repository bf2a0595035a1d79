namespace PCSC;

/// <summary>Whether other connections to the same card are allowed while this one stands.</summary>
public enum SCardShareMode
{
    Exclusive = 1,
    Shared = 2,

    /// <summary>To the reader itself, with or without a card in it.</summary>
    Direct = 3,
}
