using PCSC;
using PCSC.Iso7816;

namespace Conformance.SelfTests.Images;

/// <summary>Reads a card through PC/SC, on the basic channel, by file path. Written for the tests: it knows the files, and nothing of how they were made.</summary>
internal sealed class CardReading : IDisposable
{
    private const int Success = 0x9000;
    private const int Deactivated = 0x6283;
    private const int PortionBytes = 250;

    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);
    private readonly IsoReader _reader;

    public CardReading(string reader) =>
        _reader = new IsoReader(_context, reader, SCardShareMode.Shared, SCardProtocol.Any, releaseContextOnDispose: false);

    /// <summary>Leaves the card without power, as the slot wants it.</summary>
    public void Dispose()
    {
        _reader.Disconnect(SCardReaderDisposition.Unpower);
        _reader.Dispose();
        _context.Dispose();
    }

    public bool VerifyPin1(string pin) =>
        Send(0x20, 0x00, 0x01, [.. System.Text.Encoding.ASCII.GetBytes(pin), .. Enumerable.Repeat((byte)0xFF, 8 - pin.Length)]) is Success;

    /// <returns>Status word of SELECT.</returns>
    public int SelectAid(byte[] aid) => Send(0xA4, 0x04, 0x0C, aid);

    /// <param name="path">File identifiers from below the MF.</param>
    /// <returns>Status word of SELECT.</returns>
    public int Select(params byte[] path) => Send(0xA4, 0x08, 0x0C, path);

    /// <returns>Status word of SELECT.</returns>
    public int SelectChild(ushort id) => Send(0xA4, 0x00, 0x0C, [(byte)(id >> 8), (byte)id]);

    /// <summary>All bytes of the transparent file that is selected; null when it cannot be read.</summary>
    public byte[]? ReadBinary()
    {
        var bytes = new List<byte>();
        while (true)
        {
            var response = Read(0xB0, (byte)(bytes.Count >> 8), (byte)bytes.Count, PortionBytes);
            if (response.StatusWord is 0x6B00 && bytes.Count > 0)
                return [.. bytes];
            var part = response.GetData() ?? [];
            if (response.StatusWord is not (Success or 0x6282))
                return null;
            bytes.AddRange(part);
            if (part.Length < PortionBytes)
                return [.. bytes];
        }
    }

    /// <summary>All records of the linear fixed file that is selected.</summary>
    public List<byte[]> ReadRecords()
    {
        var records = new List<byte[]>();
        while (Read(0xB2, (byte)(records.Count + 1), 0x04, 0) is { StatusWord: Success } response)
            records.Add(response.GetData() ?? []);
        return records;
    }

    /// <summary>Of a file that SELECT finds, its bytes; null when SELECT or reading is refused.</summary>
    public byte[]? ReadFile(byte[] path) => Select(path) is Success or Deactivated ? ReadBinary() : null;

    private int Send(byte instruction, byte p1, byte p2, byte[] data)
    {
        var command = _reader.ConstructCommandApdu(IsoCase.Case3Short);
        (command.CLA, command.INS, command.P1, command.P2, command.Data) = (0x00, instruction, p1, p2, data);
        return _reader.Transmit(command).StatusWord;
    }

    private Response Read(byte instruction, byte p1, byte p2, int length)
    {
        var command = _reader.ConstructCommandApdu(IsoCase.Case2Short);
        (command.CLA, command.INS, command.P1, command.P2, command.Le) = (0x00, instruction, p1, p2, length);
        return _reader.Transmit(command);
    }
}
