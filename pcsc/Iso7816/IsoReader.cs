using PCSC.Exceptions;

namespace PCSC.Iso7816;

/// <inheritdoc cref="IIsoReader"/>
/// <remarks>
/// 61xx (and 9Fxx in class A0): xx bytes wait, 00 meaning 256; they are fetched with GET RESPONSE in the class of the
/// command, again and again while 61xx follows. 6Cxx: the command is sent once more with Le = xx; a second 6Cxx is the answer.
/// Limits: 1,024 GET RESPONSE a command, so that a card that announces data for ever ends in an exception. One thread at a
/// time; the receive buffer is kept between commands.
/// Source: ISO/IEC 7816-4, 5.6 and 11.7.1; 3GPP TS 51.011, 9.2.18 and 9.4.1.
/// </remarks>
public sealed class IsoReader : IIsoReader
{
    private const int MaxGetResponses = 1_024;
    private const int LongestResponse = ushort.MaxValue + 1 + 2;
    private const byte GsmClass = 0xA0;

    private readonly byte[] _received = new byte[LongestResponse];
    private readonly ICardReader _reader;
    private readonly ISCardContext? _ownedContext;

    /// <summary>Connects to a reader; the connection ends with this object, and with it the context if asked for.</summary>
    /// <exception cref="PCSCException">The connection was refused; the context stays with the caller.</exception>
    public IsoReader(
        ISCardContext context, string readerName, SCardShareMode mode, SCardProtocol protocol, bool releaseContextOnDispose)
    {
        ArgumentNullException.ThrowIfNull(context);
        _reader = context.ConnectReader(readerName, mode, protocol);
        _ownedContext = releaseContextOnDispose ? context : null;
    }

    public string ReaderName => _reader.Name;

    public SCardProtocol ActiveProtocol => _reader.Protocol;

    public SCardShareMode CurrentShareMode => _reader.Mode;

    public CommandApdu ConstructCommandApdu(IsoCase isoCase) => new(isoCase, ActiveProtocol);

    public void Disconnect(SCardReaderDisposition disposition) => _reader.Disconnect(disposition);

    public Response Transmit(CommandApdu commandApdu)
    {
        ArgumentNullException.ThrowIfNull(commandApdu);
        var answers = new List<ResponseApdu> { ExchangeWithRightLe(commandApdu) };
        while (AnnouncesData(commandApdu.CLA, answers[^1]))
        {
            if (answers.Count > MaxGetResponses)
                throw Unusable($"still announced data ({answers[^1].StatusWord:X4}) after {MaxGetResponses} GET RESPONSE (ISO/IEC 7816-4, 11.7.1). Replace the card.");

            answers.Add(ExchangeWithRightLe(GetResponse(commandApdu.CLA, answers[^1].SW2)));
        }

        return new Response(answers);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _ownedContext?.Dispose();
    }

    private static bool AnnouncesData(byte cla, ResponseApdu answer) =>
        answer.SW1 is 0x61 || (answer.SW1 is 0x9F && cla is GsmClass);

    private CommandApdu GetResponse(byte cla, byte waiting) =>
        new(IsoCase.Case2Short, ActiveProtocol) { CLA = cla, Instruction = InstructionCode.GetResponse, Le = waiting };

    private ResponseApdu ExchangeWithRightLe(CommandApdu command)
    {
        var answer = Exchange(command);
        return answer.SW1 is 0x6C && command.Case.ExpectsData() ? Exchange(command.WithLe(answer.SW2)) : answer;
    }

    private ResponseApdu Exchange(CommandApdu command)
    {
        var length = _reader.Transmit(command.ToArray(), _received);
        var answer = new ResponseApdu(_received, length, command.Case, ActiveProtocol);
        return answer.IsValid
            ? answer
            : throw Unusable($"answered '{Convert.ToHexString(answer.FullApdu)}', which has no status word (ISO/IEC 7816-4, 5.1). Look whether it is still in the reader.");
    }

    private CommunicationErrorException Unusable(string what) =>
        new(SCardError.CommunicationError, $"The card in reader '{ReaderName}' {what}");
}
