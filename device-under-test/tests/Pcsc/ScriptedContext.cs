using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>A context that connects to one reader, whatever its name: the packages make an ISO reader of nothing else.</summary>
internal sealed class ScriptedContext(ICardReader reader) : ISCardContext
{
    public bool IsReleased { get; private set; }

    public ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) => reader;

    public void Dispose() => IsReleased = true;

    public IntPtr Handle => throw NotHere();

    public int MaxAtrSize => throw NotHere();

    public IntPtr Infinite => throw NotHere();

    public void Establish(SCardScope scope) => throw NotHere();

    public void Release() => throw NotHere();

    public SCardError CheckValidity() => throw NotHere();

    public bool IsValid() => throw NotHere();

    public string[] GetReaders() => throw NotHere();

    public string[] GetReaders(string[] groups) => throw NotHere();

    public string[] GetReaderGroups() => throw NotHere();

    public ICardHandle Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) => throw NotHere();

    public SCardReaderState GetReaderStatus(string readerName) => throw NotHere();

    public SCardReaderState[] GetReaderStatus(string[] readerNames) => throw NotHere();

    public SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates) => throw NotHere();

    public SCardError Cancel() => throw NotHere();

    private static NotSupportedException NotHere() => new("This context connects and has nothing else.");
}
