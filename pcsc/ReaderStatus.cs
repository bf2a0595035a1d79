namespace PCSC;

/// <summary>State, protocol and answer to reset behind a connection, taken at one moment.</summary>
public sealed class ReaderStatus(string[] readerNames, SCardState state, SCardProtocol protocol, byte[] atr)
{
    public SCardState State => state;

    public SCardProtocol Protocol => protocol;

    public string[] GetReaderNames() => [.. readerNames];

    public byte[] GetAtr() => [.. atr];
}
