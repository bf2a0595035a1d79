using System.CommandLine;
using Conformance.Fixtures.Cards.Programming;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Cards;
using Conformance.Runner.Configuration;
using PCSC;

namespace Conformance.Runner.Commands;

/// <summary><c>hil readers</c>: lists the readers of this machine, what is in them, and whether they may write.</summary>
internal static class ReadersCommand
{
    private const int Column = 9;
    private const string NotTold = "not told";

    private const string Text =
        """
        Told of each reader are its state, the answer to reset of the card in it, vendor and serial number as far as the driver
        has them, and whether it stands in the list of those that may write (docs/real-readers.md). No card is touched.

        Exit codes:
          0  there is a reader
          4  there is none, or pcscd does not answer
        """;

    private static readonly (SCRState State, string Word)[] States =
    [
        (SCRState.Empty, "no card"), (SCRState.Present, "a card is in"), (SCRState.Mute, "it gives no answer to reset"),
        (SCRState.Exclusive, "held by one program alone"), (SCRState.InUse, "in use"), (SCRState.Unavailable, "unplugged or out of order"),
    ];

    public static Command Create(Dictionary<Command, string> help)
    {
        var allow = CardOptions.Allow();
        var readers = new Command("readers", "list the readers of this machine, what is in them, and whether they may write cards") { allow };
        readers.SetAction(given => Run(given.GetValue(allow)!, Console.Out, Terminal.OfStandardOutput()));
        help[readers] = Text;
        return readers;
    }

    private static int Run(string allow, TextWriter output, Terminal terminal)
    {
        var allowed = File.Exists(allow) ? AllowList.Read(allow) : null;
        foreach (var reader in ReaderList.Read())
        {
            output.WriteLine(terminal.Paint(Colour.Bold, reader.Identity.Name));
            foreach (var (heading, text) in Facts(reader, allow, allowed))
                output.WriteLine($"  {terminal.Beside(heading, terminal.Paint(Colour.Faint, heading), Column, text)}");
        }

        return (int)ExitCode.Conformant;
    }

    private static (string Heading, string Text)[] Facts(ListedReader reader, string allow, AllowedCards? allowed) =>
    [
        ("state", string.Join(", ", States.Where(known => reader.State.HasFlag(known.State)).Select(known => known.Word).DefaultIfEmpty("unknown"))),
        ("ATR", reader.Atr.Length > 0 ? AtrText.Of(reader.Atr) : "none"),
        ("vendor", reader.Identity.Vendor ?? NotTold),
        ("serial", reader.Identity.Serial ?? NotTold),
        ("writing", allowed is null ? $"not allowed: there is no '{allow}'"
            : allowed.Has(reader.Identity) ? $"allowed by '{allow}'"
            : $"not allowed: '{reader.Identity.Mark}' is not in '{allow}'"),
    ];
}
