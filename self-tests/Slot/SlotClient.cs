using PCSC;
using PCSC.Iso7816;

namespace Conformance.SelfTests.Slot;

/// <summary>A device at a slot of the self-tests' own pcscd: a client in the same process.</summary>
internal sealed class SlotClient : IDisposable
{
    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);
    private readonly string _reader;

    public SlotClient(string reader) => (_reader, Connection) = (reader, _context.ConnectReader(reader, SCardShareMode.Exclusive, SCardProtocol.Any));

    public ICardReader Connection { get; private set; }

    /// <summary>Sends the bytes as they are; the answer in hexadecimal.</summary>
    public string Answer(string apdu)
    {
        var response = new byte[258];
        var length = Connection.Transmit(Convert.FromHexString(apdu.Replace(" ", "")), response);
        return Convert.ToHexString(response, 0, length);
    }

    /// <summary>What an ISO reader makes of it: it fetches what waits, and corrects Le. It takes the place of the connection.</summary>
    public IsoReader Iso
    {
        get
        {
            Connection.Dispose();
            return new IsoReader(_context, _reader, SCardShareMode.Exclusive, SCardProtocol.Any, releaseContextOnDispose: false);
        }
    }

    public SCRState State
    {
        get
        {
            using var state = _context.GetReaderStatus(_reader);
            return state.EventState;
        }
    }

    public void ConnectAgain()
    {
        Connection.Dispose();
        Connection = _context.ConnectReader(_reader, SCardShareMode.Exclusive, SCardProtocol.Any);
    }

    public void Dispose()
    {
        if (Connection.IsConnected)
            Connection.Disconnect(SCardReaderDisposition.Unpower);
        _context.Dispose();
    }
}
