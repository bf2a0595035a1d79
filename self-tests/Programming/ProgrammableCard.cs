using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Programming;

namespace Conformance.SelfTests.Programming;

/// <summary>A virtual card as a programmable one, on a line that can break at a command that writes.</summary>
internal sealed class ProgrammableCard(VirtualCard card) : ICardLine
{
    private static readonly byte[] WritingInstructions = [0x20, 0xD6, 0xDC, 0xE0, 0xE4, 0xD4];

    private readonly List<byte[]> _written = [];

    /// <summary>The card is pulled at the writing command with this number, from 1.</summary>
    public int? PulledAt { get; init; }

    /// <summary>True: the card still carried the command out, and its answer was lost.</summary>
    public bool IsPulledAfterwards { get; init; }

    /// <summary>Instructions that this card does not know.</summary>
    public IReadOnlyList<byte> Unknown { get; init; } = [];

    /// <summary>Changes what the card answers.</summary>
    public Func<byte[], byte[], byte[]> Tamper { get; init; } = (_, answer) => answer;

    public ReaderIdentity Reader { get; } = new("Test reader 00 00", "Test", "4711");

    /// <summary>Commands that write, in the order in which they came.</summary>
    public IReadOnlyList<byte[]> Written => _written;

    /// <summary>What the card held before it was written; null until then.</summary>
    public CardBackup? Backup { get; set; }

    public AllowedCards Allowed => new("test.yaml", [Iccid], ["4711"]);

    public string Iccid => new CardFiles(new CardDialogue(new ProgrammableCard(card))).ReadIccid();

    /// <summary>A card of Alice's with her usual objects, or with none of them and no PKCS#15 application at all.</summary>
    public static VirtualCard Make(bool isBlank) => new(new CardProfile(CardIdentity.Of("Alice", seed: 1), isBlank ? [] : [.. Cards.TestCards.Alice().Objects])
    {
        Layout = isBlank ? new CardLayout { Application = ApplicationState.Absent, HasDirectoryRecord = false } : new CardLayout(),
    });

    public static AdministratorKey Key(string text = "41444D41444D3031") => AdministratorKey.Parse(text);

    public CardProgrammer Programmer() => new(new CardDialogue(this), Reader);

    public byte[] Exchange(byte[] command)
    {
        var isWriting = WritingInstructions.Contains(command[1]);
        if (isWriting)
            _written.Add(command);
        var isPulled = isWriting && _written.Count == PulledAt;
        if (isPulled && !IsPulledAfterwards)
            throw new RigException("The card was pulled.");

        var answer = Unknown.Contains(command[1]) ? [0x6D, 0x00] : card.Transmit(command).Response.ToBytes();
        return isPulled ? throw new RigException("The card was pulled.") : Tamper(command, answer);
    }

    /// <summary>Path and content of every file of a card, but for EF.ARR: access rules are the card's own.</summary>
    public static IReadOnlyList<string> Content(DedicatedFile master) =>
    [
        .. master.Descendants().Where(file => file.Content is not "EF.ARR" && file.Id is not (0x2F06 or 0x6F06)).Select(file => file switch
        {
            TransparentFile transparent => $"{file.Path} {Convert.ToHexString(transparent.Bytes)}",
            LinearFixedFile linear => $"{file.Path} {string.Join(' ', linear.Records.Select(Convert.ToHexString))}",
            _ => $"{file.Path}/",
        }).Order(StringComparer.Ordinal),
    ];
}
