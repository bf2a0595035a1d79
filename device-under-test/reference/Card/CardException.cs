namespace ReferenceDevice.Card;

/// <summary>The card did not give what was asked of it: a status word, a missing file, a file that cannot be understood.</summary>
internal class CardException : Exception
{
    public CardException(string message) : base(message)
    {
    }

    public CardException(string message, Exception inner) : base(message, inner)
    {
    }
}
