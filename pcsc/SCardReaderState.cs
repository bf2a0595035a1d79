namespace PCSC;

/// <summary>What a caller believes of a reader, and after a wait what the resource manager knows.</summary>
/// <remarks>
/// Shape of the raw values: state bits in the low 16 bits, above them the number of insertions and removals so far.
/// To wait for the next change and miss none, set <see cref="CurrentStateValue"/> to <see cref="EventStateValue"/>:
/// a card taken out and put back in between counts then. Setting <see cref="CurrentState"/> compares the bits alone.
/// Source: pcsc-lite 1.9, SCardGetStatusChange.
/// </remarks>
public sealed class SCardReaderState : IDisposable
{
    private const int CounterShift = 16;
    private const int StateMask = 0xFFFF;

    public string ReaderName { get; set; } = "";

    public SCRState CurrentState
    {
        get => (SCRState)((int)CurrentStateValue & StateMask);
        set => CurrentStateValue = (int)value;
    }

    public IntPtr CurrentStateValue { get; set; }

    public SCRState EventState
    {
        get => (SCRState)((int)EventStateValue & StateMask);
        set => EventStateValue = (int)value;
    }

    public IntPtr EventStateValue { get; set; }

    /// <summary>Insertions and removals since the reader appeared, modulo 65,536.</summary>
    public int CardChangeEventCnt => (int)(EventStateValue >> CounterShift) & StateMask;

    /// <summary>Answer to reset of the card that is in; empty without a card.</summary>
    public byte[] Atr { get; set; } = [];

    /// <summary>Nothing to free: the type is disposable because it is so in the package that this project stands for.</summary>
    public void Dispose()
    {
    }
}
