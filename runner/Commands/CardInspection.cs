using Conformance.Fixtures.Cards.Programming;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Cards;

namespace Conformance.Runner.Commands;

/// <summary><c>hil card inspect --reader</c>: shows the files of a card in a reader, as far as a device would find them.</summary>
internal static class CardInspection
{
    private const int Column = 9;

    public static int Run(string reader, TextWriter output, Terminal terminal)
    {
        using var line = ReaderLine.Open(reader);
        var files = new CardFiles(new CardDialogue(line));
        foreach (var (heading, text) in new[] { ("reader", line.Identity.Name), ("ATR", AtrText.Of(line.Atr)), ("ICCID", files.ReadIccid()) })
            output.WriteLine(terminal.Beside(heading, terminal.Paint(Colour.Faint, heading), Column, text));
        output.WriteLine();
        foreach (var row in FileTreeText.Lines(CardTree.Read(files), terminal))
            output.WriteLine(row);
        return (int)ExitCode.Conformant;
    }
}
