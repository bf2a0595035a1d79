using PCSC;

namespace ReferenceDevice.Tests.Pcsc;

/// <summary>A context that connects to one reader, whatever its name.</summary>
internal sealed class ScriptedContext(ScriptedReader reader) : ISCardContext
{
    public bool IsReleased { get; private set; }

    public ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) => reader;

    public void Dispose() => IsReleased = true;

    public IntPtr Handle => throw NotInScript();

    public int MaxAtrSize => throw NotInScript();

    public IntPtr Infinite => throw NotInScript();

    public void Establish(SCardScope scope) => throw NotInScript();

    public void Release() => throw NotInScript();

    public SCardError CheckValidity() => throw NotInScript();

    public bool IsValid() => throw NotInScript();

    public string[] GetReaders() => throw NotInScript();

    public string[] GetReaders(string[] groups) => throw NotInScript();

    public string[] GetReaderGroups() => throw NotInScript();

    public ICardHandle Connect(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol) => throw NotInScript();

    public SCardReaderState GetReaderStatus(string readerName) => throw NotInScript();

    public SCardReaderState[] GetReaderStatus(string[] readerNames) => throw NotInScript();

    public SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates) => throw NotInScript();

    public SCardError Cancel() => throw NotInScript();

    private static NotSupportedException NotInScript() => new("The script connects and has nothing else.");
}
