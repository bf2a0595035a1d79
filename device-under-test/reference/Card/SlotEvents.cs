using PCSC;
using PCSC.Exceptions;

namespace ReferenceDevice.Card;

/// <summary>Waits for insertions and removals, as the resource manager tells them.</summary>
/// <remarks>
/// For one thread at a time. The resource manager counts insertions and removals, so that a card which was out for a moment
/// only, or was exchanged for another one, has been removed all the same.
/// </remarks>
internal sealed class SlotEvents(string reader) : IDisposable
{
    private const int PollMilliseconds = 250;

    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);
    private nint _known;

    /// <remarks>An insertion is noticed at once; so is a switch-off, or within 0.25 s if it comes just before the wait.</remarks>
    public void WaitForCard(Action empty, CancellationToken off)
    {
        var isTold = false;
        _known = 0;
        WaitUntil(HasCard, off);

        bool HasCard(SCardReaderState state)
        {
            if (state.EventState.HasFlag(SCRState.Present))
                return true;
            if (!isTold)
                empty();
            isTold = true;
            return false;
        }
    }

    public void WaitForRemoval(CancellationToken off)
    {
        var found = Changes(_known);
        WaitUntil(state => Changes(state.EventStateValue) != found || !state.EventState.HasFlag(SCRState.Present), off);
    }

    public void Dispose() => _context.Dispose();

    private void WaitUntil(Predicate<SCardReaderState> reached, CancellationToken off)
    {
        using var cancel = off.Register(() => _context.Cancel());
        while (true)
        {
            off.ThrowIfCancellationRequested();
            using var state = Look(_known, TimeSpan.FromMilliseconds(PollMilliseconds));
            _known = state.EventStateValue;
            if (reached(state))
                return;
        }
    }

    private SCardReaderState Look(nint known, TimeSpan wait)
    {
        var state = new SCardReaderState { ReaderName = reader, CurrentStateValue = known };
        var result = _context.GetStatusChange((nint)wait.TotalMilliseconds, [state]);
        return result is SCardError.Success or SCardError.Timeout or SCardError.Cancelled ? state : throw new PCSCException(
            result, $"Waiting for a card in reader '{reader}' ended with '{result}'. Start pcscd, and name a reader it lists in PUT /v1/setup.");
    }

    private static nint Changes(nint state) => state >> 16;
}
