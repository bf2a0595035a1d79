using System.Text;
using PCSC.Exceptions;
using PCSC.Iso7816;

namespace ReferenceDevice.Card;

/// <summary>The commands of ETSI TS 102 221 that this device needs, on one logical channel.</summary>
/// <remarks>
/// Limits: channels 0 to 3; files up to 32,767 bytes, since a READ BINARY offset has 15 bits. Each command looks at
/// <paramref name="end"/> first, so removal of the card and switch-off take effect between two commands.
/// </remarks>
internal sealed class Uicc(IIsoReader reader, CancellationToken end, byte channel = 0)
{
    private const int ChunkSize = 255;
    private const int MaxOffset = 0x7FFF;
    private const byte GsmClass = 0xA0;
    private const byte Pin1 = 0x01;
    private const int PinLength = 8;

    /// <summary>The special identifier that stands for the current application (TS 102 221, 8.6).</summary>
    private const string CurrentApplication = "7FFF";

    /// <summary>Opens a logical channel that the card chooses.</summary>
    /// <exception cref="StatusException">The card opens none.</exception>
    public Uicc OpenChannel() => Succeed("MANAGE CHANNEL", Command(IsoCase.Case2Short, 0x70, 0, 0, le: 1)) is var answer && answer is [>= 1 and <= 3 and var opened]
        ? new Uicc(reader, end, opened)
        : throw new CardException($"MANAGE CHANNEL gave '{Convert.ToHexString(answer)}', and a channel from 1 to 3 was expected (TS 102 221, 11.1.17).");

    /// <summary>Selects an application by its whole identifier.</summary>
    public void SelectApplication(byte[] aid) => Select($"application {Convert.ToHexString(aid)}", 0x04, aid);

    /// <summary>Selects a file below the MF by a path of hexadecimal digits without 3F00, or the MF by an empty one.</summary>
    public Fcp SelectFromMaster(string path) => path is ""
        ? Select("MF", 0x00, [0x3F, 0x00])
        : Select($"file 3F00{path}", 0x08, Convert.FromHexString(path));

    /// <summary>Selects a file of the current application.</summary>
    public Fcp SelectInApplication(string path) => Select($"file {path}", 0x08, Convert.FromHexString(CurrentApplication + path));

    /// <summary>Reads bytes of the selected transparent file, in as many commands as it takes.</summary>
    public byte[] ReadBinary(int from, int count)
    {
        if (count < 0 || (long)from + count > MaxOffset + 1)
            throw new CardException($"{count} bytes from byte {from} of a file were to be read; READ BINARY reaches byte 32,767 (TS 102 221, 11.1.3).");
        var content = new byte[count];
        for (var done = 0; done < count;)
        {
            var offset = from + done;
            var wanted = Math.Min(ChunkSize, count - done);
            var piece = Succeed("READ BINARY", Command(IsoCase.Case2Short, 0xB0, (byte)(offset >> 8), (byte)offset, le: wanted));
            if (piece.Length is 0)
                throw new CardException($"READ BINARY at byte {offset} gave nothing, and {count - done} bytes were due by the file's size.");
            if (piece.Length > wanted)
                throw new CardException($"READ BINARY at byte {offset} gave {piece.Length} bytes, and {wanted} were asked for (TS 102 221, 11.1.3).");
            piece.CopyTo(content, done);
            done += piece.Length;
        }

        return content;
    }

    /// <summary>Reads one record of the selected linear fixed file; the first is number 1.</summary>
    public byte[] ReadRecord(int number, int length) => length <= ChunkSize
        ? Succeed("READ RECORD", Command(IsoCase.Case2Short, 0xB2, (byte)number, 0x04, le: length))
        : throw new CardException($"Records of {length} bytes were to be read; READ RECORD reaches {ChunkSize} (TS 102 221, 11.1.5).");

    /// <summary>AUTHENTICATE in the 3G context.</summary>
    /// <returns>The data and status word as they came: the caller knows what 9862 means.</returns>
    public (byte[] Data, int StatusWord) Authenticate(byte[] challenge)
    {
        var response = Transmit(Command(IsoCase.Case4Short, 0x88, 0x00, 0x81, challenge, 0));
        return (response.GetData() ?? [], response.StatusWord);
    }

    /// <summary>AUTHENTICATE in the GSM context of the USIM.</summary>
    /// <returns>The data and status word as they came: not every USIM has that context.</returns>
    public (byte[] Data, int StatusWord) AuthenticateGsm(byte[] rand)
    {
        var response = Transmit(Command(IsoCase.Case4Short, 0x88, 0x00, 0x80, [(byte)rand.Length, .. rand], 0));
        return (response.GetData() ?? [], response.StatusWord);
    }

    /// <summary>RUN GSM ALGORITHM in DF GSM, in the class of GSM commands (3GPP TS 51.011, 9.2.16).</summary>
    /// <returns>SRES and Kc.</returns>
    public byte[] RunGsmAlgorithm(byte[] rand)
    {
        foreach (var file in new byte[][] { [0x3F, 0x00], [0x7F, 0x20] })
            Succeed("SELECT in class A0", Gsm(0xA4, file));
        return Succeed("RUN GSM ALGORITHM", Gsm(0x88, rand));
    }

    /// <summary>Asks how many tries of PIN1 are left; costs none.</summary>
    /// <returns>0 for a blocked PIN; null where the card does not tell.</returns>
    public int? PinTries() => Tries(Transmit(Command(IsoCase.Case1, 0x20, 0x00, Pin1)).StatusWord);

    /// <summary>VERIFY PIN1.</summary>
    /// <param name="pin">4 to 8 digits.</param>
    /// <param name="tries">After a wrong one how many tries are left; null where the card does not tell.</param>
    /// <exception cref="StatusException">The card neither accepts nor counts: PIN1 is disabled, or there is none.</exception>
    public bool VerifyPin(string pin, out int? tries)
    {
        var padded = new byte[PinLength];
        padded.AsSpan(Encoding.ASCII.GetBytes(pin, padded)).Fill(0xFF);
        var response = Transmit(Command(IsoCase.Case3Short, 0x20, 0x00, Pin1, padded));
        tries = Tries(response.StatusWord);
        if (response.StatusWord is not 0x9000 && tries is null)
            throw Refused("VERIFY", response);
        return response.StatusWord is 0x9000;
    }

    private static int? Tries(int status) => status switch
    {
        0x6983 => 0,
        >= 0x63C0 and <= 0x63CF => status & 0xF,
        _ => null,
    };

    private Fcp Select(string what, byte p1, byte[] data) =>
        Fcp.Parse(Succeed($"SELECT of {what}", Command(IsoCase.Case4Short, 0xA4, p1, 0x04, data, 0)));

    private CommandApdu Command(IsoCase isoCase, byte instruction, byte p1, byte p2, byte[]? data = null, int le = 0)
    {
        var command = new CommandApdu(isoCase, reader.ActiveProtocol) { CLA = channel, INS = instruction, P1 = p1, P2 = p2, Le = le };
        if (data is not null)
            command.Data = data;
        return command;
    }

    private CommandApdu Gsm(byte instruction, byte[] data) =>
        new(IsoCase.Case4Short, reader.ActiveProtocol) { CLA = GsmClass, INS = instruction, P1 = 0, P2 = 0, Data = data, Le = 0 };

    private byte[] Succeed(string name, CommandApdu command)
    {
        var response = Transmit(command);
        return response.SW1 is 0x90 or 0x91 ? response.GetData() ?? [] : throw Refused(name, response);
    }

    private StatusException Refused(string name, Response response) => new(
        $"{name} on channel {channel} gave '{response.StatusWord:X4}', and 9000 was expected (TS 102 221, 10.2).", response.StatusWord);

    private Response Transmit(CommandApdu command)
    {
        end.ThrowIfCancellationRequested();
        try
        {
            return reader.Transmit(command);
        }
        catch (PCSCException failure)
        {
            Removal.ThrowIfNoticed(end);
            throw new CardException($"The card gave no answer to instruction {command.INS:X2}: {failure.Message}", failure);
        }
    }
}
