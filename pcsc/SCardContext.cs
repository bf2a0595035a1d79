using PCSC.Exceptions;
using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <inheritdoc cref="ISCardContext"/>
public sealed unsafe class SCardContext : ISCardContext
{
    public IntPtr Handle { get; private set; }

    public int MaxAtrSize => ReaderStateRecord.MaxAtrSize;

    public IntPtr Infinite => unchecked((nint)uint.MaxValue);

    public void Establish(SCardScope scope)
    {
        if (Handle is not 0)
            Release();

        nint context;
        var error = Pcsclite.SCardEstablishContext((nuint)scope, reserved1: 0, reserved2: 0, &context).ToError();
        if (error is not SCardError.Success)
            throw error.ToException($"Establishing a context of scope {scope}");

        Handle = context;
    }

    public void Release()
    {
        var error = Pcsclite.SCardReleaseContext(Established()).ToError();
        Handle = 0;
        if (error is not SCardError.Success)
            throw error.ToException("Releasing the context");
    }

    public SCardError CheckValidity() =>
        Handle is 0 ? SCardError.InvalidHandle : Pcsclite.SCardIsValidContext(Handle).ToError();

    public bool IsValid() => CheckValidity() is SCardError.Success;

    public string[] GetReaders()
    {
        byte* names = null;
        var length = Pcsclite.AutoAllocate;
        var error = Pcsclite.SCardListReaders(Established(), groups: null, (byte**)&names, &length).ToError();
        if (error is SCardError.NoReadersAvailable)
            return [];

        if (error is not SCardError.Success)
            throw error.ToException("Listing the readers");

        try
        {
            return ReaderNames.Parse(names);
        }
        finally
        {
            Pcsclite.SCardFreeMemory(Handle, names);
        }
    }

    public ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) =>
        CardReader.Connect(Established(), readerName, mode, preferredProtocol);

    public SCardReaderState GetReaderStatus(string readerName) => GetReaderStatus([readerName])[0];

    public SCardReaderState[] GetReaderStatus(string[] readerNames)
    {
        ArgumentNullException.ThrowIfNull(readerNames);
        var states = Array.ConvertAll(readerNames, name => new SCardReaderState { ReaderName = name });
        var error = GetStatusChange(timeout: 0, states);
        return error is SCardError.Success
            ? states
            : throw error.ToException($"Asking for the state of '{string.Join("', '", readerNames)}'");
    }

    public SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates)
    {
        ArgumentNullException.ThrowIfNull(readerStates);
        return ReaderStateRecords.GetStatusChange(Established(), unchecked((uint)timeout), readerStates).ToError();
    }

    public SCardError Cancel() => Pcsclite.SCardCancel(Established()).ToError();

    /// <summary>Releases the context if it stands; when pcscd is gone, so is the context, and there is nothing to report.</summary>
    public void Dispose()
    {
        if (Handle is 0)
            return;

        _ = Pcsclite.SCardReleaseContext(Handle);
        Handle = 0;
    }

    /// <exception cref="InvalidContextException">There is no context.</exception>
    private nint Established() =>
        Handle is not 0 ? Handle : throw SCardError.InvalidHandle.ToException("A call on a context that is not established");
}
