using PCSC;
using PCSC.Exceptions;
using PCSC.Iso7816;

namespace ReferenceDevice.Card;

/// <summary>The slot: waits for a card, and holds the connection to it while the device is on.</summary>
/// <remarks>
/// The connection is exclusive, as a modem's is. Letting go unpowers the card, so that whoever connects next sees a cold
/// reset first.
/// </remarks>
internal sealed class CardSlot(string name) : IDisposable
{
    private const int PollMilliseconds = 250;

    private ISCardContext? _context;
    private IsoReader? _connection;

    public bool HoldsCard
    {
        get
        {
            using var reader = Look(SCRState.Unaware, TimeSpan.Zero);
            return reader.EventState.HasFlag(SCRState.Present);
        }
    }

    /// <summary>Returns when a card is in the slot.</summary>
    /// <remarks>An insertion is noticed at once; so is a switch-off, or within 0.25 s if it comes just before the wait.</remarks>
    public void WaitForCard(CancellationToken off)
    {
        using var cancel = off.Register(() => Context().Cancel());
        var known = SCRState.Unaware;
        while (!known.HasFlag(SCRState.Present))
        {
            off.ThrowIfCancellationRequested();
            using var reader = Look(known, TimeSpan.FromMilliseconds(PollMilliseconds));
            known = reader.EventState & ~SCRState.Changed;
        }
    }

    /// <exception cref="PCSCException">The card does not answer, or somebody else holds it.</exception>
    public Uicc Connect(CancellationToken off)
    {
        _connection = new IsoReader(Context(), name, SCardShareMode.Exclusive, SCardProtocol.Any, releaseContextOnDispose: false);
        return new Uicc(_connection, off);
    }

    /// <summary>Takes the supply from the card and leaves the reader to others.</summary>
    public void Dispose()
    {
        _connection?.Disconnect(SCardReaderDisposition.Unpower);
        _connection?.Dispose();
        _context?.Dispose();
    }

    private SCardReaderState Look(SCRState known, TimeSpan wait)
    {
        var state = new SCardReaderState { ReaderName = name, CurrentState = known };
        var result = Context().GetStatusChange((nint)wait.TotalMilliseconds, [state]);
        return result is SCardError.Success or SCardError.Timeout or SCardError.Cancelled ? state : throw new PCSCException(
            result, $"Waiting for a card in reader '{name}' ended with '{result}'. Start pcscd, and name a reader it lists in PUT /v1/setup.");
    }

    private ISCardContext Context() => _context ??= ContextFactory.Instance.Establish(SCardScope.System);
}
