using PCSC;
using PCSC.Iso7816;

namespace ReferenceDevice.Card;

/// <summary>A PC/SC reader as the device's slot: tells of cards that come and go, and holds the connection to the one that is in.</summary>
/// <remarks>
/// The connection is exclusive, as a modem's is. Letting go unpowers the card, so that whoever connects next sees a cold
/// reset first. Events and connection have a context each, since a context serves one thread at a time.
/// </remarks>
internal sealed class CardSlot(string name) : ICardSlot
{
    private readonly Lazy<SlotEvents> _events = new(() => new SlotEvents(name));
    private ISCardContext? _context;
    private IsoReader? _connection;

    public void WaitForCard(Action empty, CancellationToken off) => _events.Value.WaitForCard(empty, off);

    public void WaitForRemoval(CancellationToken off) => _events.Value.WaitForRemoval(off);

    public Uicc Connect(CancellationToken end)
    {
        _context ??= ContextFactory.Instance.Establish(SCardScope.System);
        _connection = new IsoReader(_context, name, SCardShareMode.Exclusive, SCardProtocol.Any, releaseContextOnDispose: false);
        return new Uicc(_connection, end);
    }

    public void Release()
    {
        using var connection = _connection;
        _connection = null;
        connection?.Disconnect(SCardReaderDisposition.Unpower);
    }

    public void Dispose()
    {
        _context?.Dispose();
        if (_events.IsValueCreated)
            _events.Value.Dispose();
    }
}
