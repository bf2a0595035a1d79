using PCSC;
using PCSC.Exceptions;
using ReferenceDevice.Tests.Pcsc;

namespace ReferenceDevice.Tests.Life;

/// <summary>A card with a USIM and no provisioning data: it tells its IMSI, and answers challenges as it was told.</summary>
/// <param name="imsi">15 digits.</param>
/// <param name="answers">To one AUTHENTICATE after the other, the last one for ever, in hexadecimal with the status word; RES unless told.</param>
internal class SimpleCard(string imsi, params string[] answers) : CardReaderDouble
{
    public const string Res = "DB04A1B2C3D4" + "9000";
    public const string Auts = "DC0E0102030405060708090A0B0C0D0E" + "9000";

    private const string UsimRecord = "61124F10A0000000871002FFFFFFFF8907090000";

    private int _challenges;

    public bool IsOut { get; set; }

    /// <summary>Called before it answers a command.</summary>
    public Action SpokenTo { get; init; } = () => { };

    public override string Name => "Simple card";

    public override bool IsConnected => !IsOut;

    public override int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        SpokenTo();
        if (IsOut)
            throw new RemovedCardException(SCardError.RemovedCard, "The card is out.");
        var answer = Convert.FromHexString(Answer(Convert.ToHexString(sendBuffer)));
        answer.CopyTo(receiveBuffer, 0);
        return answer.Length;
    }

    public override void Disconnect(SCardReaderDisposition disconnectExecution)
    {
        // The slot is asked who holds it.
    }

    public override void Dispose()
    {
        // The card outlives its connections.
    }

    private string Answer(string command) => command switch
    {
        _ when command.Contains("2F00", StringComparison.Ordinal) => $"62078205422100{UsimRecord.Length / 2:X2}01" + "9000",
        _ when command.Contains("7FFF6F07", StringComparison.Ordinal) => "620480020009" + "9000",
        ['0', '0', 'A', '4', ..] => "6200" + "9000",
        ['0', '0', 'B', '2', ..] => UsimRecord + "9000",
        ['0', '0', 'B', '0', ..] => EfImsi() + "9000",
        ['0', '0', '8', '8', ..] => answers is [] ? Res : answers[Math.Min(_challenges++, answers.Length - 1)],
        _ => "6D00",
    };

    // length, then a parity nibble of 9 and the digits, each byte with its nibbles swapped (TS 31.102, 4.2.2)
    private string EfImsi() => "08" + string.Concat($"9{imsi}".Chunk(2).Select(pair => $"{pair[1]}{pair[0]}"));
}
