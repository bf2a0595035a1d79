using PCSC.Exceptions;
using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <inheritdoc cref="ISCardContext"/>
internal sealed unsafe class SCardContext : ISCardContext
{
    public IntPtr Handle { get; private set; }

    public int MaxAtrSize => Platform.Current.MaxAtrBytes;

    public IntPtr Infinite => unchecked((nint)uint.MaxValue);

    public void Establish(SCardScope scope)
    {
        if (Handle is not 0)
            Release();

        nint context = 0;
        var error = Establish((nuint)scope, &context);
        if (error is not SCardError.Success)
            throw error.ToException($"Establishing a context of scope {scope}");

        Handle = context;
    }

    public void Release()
    {
        var error = Winscard.SCardReleaseContext(Established()).ToError();
        Handle = 0;
        if (error is not SCardError.Success)
            throw error.ToException("Releasing the context");
    }

    public SCardError CheckValidity() =>
        Handle is 0 ? SCardError.InvalidHandle : Winscard.SCardIsValidContext(Handle).ToError();

    public bool IsValid() => CheckValidity() is SCardError.Success;

    public string[] GetReaders() => ListReaders(groups: null);

    public string[] GetReaders(string[] groups) => ListReaders(MultiString.Write(groups));

    public string[] GetReaderGroups()
    {
        var context = Established();
        var error = MultiString.Read((names, length) => Winscard.SCardListReaderGroups(context, names, length), out var groups);
        return error is SCardError.Success ? groups : throw error.ToException("Listing the groups of readers");
    }

    public ICardHandle Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) =>
        ConnectHandle(readerName, mode, preferredProtocol);

    public ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) =>
        new CardReader(ConnectHandle(readerName, mode, preferredProtocol));

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

    public SCardError Cancel() => Winscard.SCardCancel(Established()).ToError();

    /// <summary>Releases the context if it stands; when pcscd is gone, so is the context, and there is nothing to report.</summary>
    public void Dispose()
    {
        if (Handle is 0)
            return;

        _ = Winscard.SCardReleaseContext(Handle);
        Handle = 0;
    }

    /// <exception cref="NoServiceException">The library is not there.</exception>
    private static SCardError Establish(nuint scope, nint* context)
    {
        try
        {
            return Winscard.SCardEstablishContext(scope, reserved1: 0, reserved2: 0, context).ToError();
        }
        catch (DllNotFoundException missing)
        {
            throw new NoServiceException(
                SCardError.NoService,
                $"The PC/SC library '{Platform.Current.Library}' does not load, and every reader is reached through it. Install it; on Debian it is libpcsclite1.",
                missing);
        }
    }

    private CardHandle ConnectHandle(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol)
    {
        _ = Established();
        var handle = new CardHandle(this);
        handle.Connect(readerName, mode, preferredProtocol);
        return handle;
    }

    private string[] ListReaders(byte[]? groups)
    {
        var context = Established();
        fixed (byte* first = groups)
        {
            var wanted = (nint)first;
            var error = MultiString.Read((names, length) => Winscard.SCardListReaders(context, (byte*)wanted, names, length), out var readers);
            return error is SCardError.Success or SCardError.NoReadersAvailable ? readers : throw error.ToException("Listing the readers");
        }
    }

    /// <exception cref="InvalidContextException">There is no context.</exception>
    private nint Established() =>
        Handle is not 0 ? Handle : throw SCardError.InvalidHandle.ToException("A call on a context that is not established");
}
