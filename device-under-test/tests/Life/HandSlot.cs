using PCSC;
using PCSC.Exceptions;
using PCSC.Iso7816;
using ReferenceDevice.Card;
using ReferenceDevice.Tests.Pcsc;

namespace ReferenceDevice.Tests.Life;

/// <summary>A slot into which a test puts cards by hand.</summary>
internal sealed class HandSlot : ICardSlot
{
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _changed = new();
    private SimpleCard? _card;
    private int _changes;
    private int _found;

    /// <summary>Connections that the device has not let go of.</summary>
    public int Held { get; private set; }

    public void Put(SimpleCard? card)
    {
        lock (_gate)
        {
            if (_card is not null)
                _card.IsOut = true;
            _card = card;
            _changes++;
            _changed.Set();
        }
    }

    /// <summary>How many waits for a card from now on end because the reader is lost.</summary>
    public int Losses { get; set; }

    public void WaitForCard(Action empty, CancellationToken off)
    {
        if (Losses-- > 0)
            throw new ReaderUnavailableException(SCardError.ReaderUnavailable, "The reader is not there.");
        if (_card is null)
            empty();
        Wait(() => _card is not null, off);
        _found = _changes;
    }

    public void WaitForRemoval(CancellationToken off) => Wait(() => _changes != _found, off);

    public Uicc Connect(CancellationToken end)
    {
        Held++;
        return new Uicc(new IsoReader(new ScriptedContext(_card!), _card!.Name, SCardShareMode.Exclusive, SCardProtocol.T1, releaseContextOnDispose: false), end);
    }

    public void Release() => Held = 0;

    public void Dispose() => _changed.Dispose();

    private void Wait(Func<bool> reached, CancellationToken off)
    {
        while (true)
        {
            lock (_gate)
            {
                if (reached())
                    return;
                _changed.Reset();
            }

            _changed.Wait(off);
        }
    }
}
