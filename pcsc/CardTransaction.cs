using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <summary>Keeps the other connections to a card waiting, from its making until it is disposed of.</summary>
internal sealed class CardTransaction : IDisposable
{
    private readonly CardHandle _card;
    private readonly SCardReaderDisposition _disposition;
    private bool _hasEnded;

    public CardTransaction(CardHandle card, SCardReaderDisposition disposition)
    {
        (_card, _disposition) = (card, disposition);
        var error = Winscard.SCardBeginTransaction(card.Connected()).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Beginning a transaction with reader '{card.ReaderName}'");
    }

    /// <summary>Ends it; with the connection, or with a card that was taken out, it has ended already.</summary>
    public void Dispose()
    {
        if (!_hasEnded && _card.IsConnected)
            _ = Winscard.SCardEndTransaction(_card.Handle, (nuint)_disposition);

        _hasEnded = true;
    }
}
