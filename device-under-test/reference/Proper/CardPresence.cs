using PCSC.Exceptions;
using ReferenceDevice.Card;

namespace ReferenceDevice.Proper;

/// <summary>Notices when the card that is in the slot leaves it, on a thread of its own.</summary>
internal sealed class CardPresence : IDisposable
{
    private readonly CancellationTokenSource _end;
    private readonly Task _watch;

    /// <param name="slot">Has just told that a card is in.</param>
    /// <param name="off">The user switches off: nothing is watched any more.</param>
    public CardPresence(ICardSlot slot, CancellationToken off)
    {
        _end = CancellationTokenSource.CreateLinkedTokenSource(off);
        End = _end.Token;
        _watch = Task.Factory.StartNew(() => Watch(slot, off), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Cancelled when the card has gone, or the device is switched off.</summary>
    public CancellationToken End { get; }

    /// <summary>Ends when the card has gone, or the device is switched off.</summary>
    public Task EndAsync() => _watch;

    public void Dispose() => _end.Dispose();

    private void Watch(ICardSlot slot, CancellationToken off)
    {
        try
        {
            slot.WaitForRemoval(off);
        }
        catch (Exception reason) when (reason is OperationCanceledException or PCSCException)
        {
            // Switched off, or the reader is lost, and the card with it: whoever waits for the next card is told.
        }

        _end.Cancel();
    }
}
