using System.CommandLine;
using Conformance.Fixtures.Cards.Images;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Cards;

namespace Conformance.Runner.Commands;

/// <summary><c>hil card</c>: shows card images, which needs neither pcscd nor a reader, and cards in readers.</summary>
internal static class CardCommand
{
    private const string OfInspect =
        """
        Examples:
          ./run-hil.sh card inspect alice
          ./run-hil.sh card inspect lab/my-card.yaml --seed 7
          ./run-hil.sh card inspect --reader Omnikey

        Shown are the identity (secrets are masked), the files, every object with what is wrong with it and what a device must
        make of it, and the faults. docs/card-image.schema.json describes the file. Of a card in a reader the files
        are shown, as far as a device finds them; nothing is written to it.

        Exit codes:
          0  shown
          3  the card in the reader was pulled, or is no UICC
          4  there is no such card, or its image does not fit: what and where is told; no such reader, no card in it
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var image = new Argument<string?>("image") { Description = "name of a card in the library, or path of a YAML file", Arity = ArgumentArity.ZeroOrOne };
        var reader = CardOptions.Reader(isRequired: false);
        var seed = new Option<int>("--seed") { HelpName = "N", CustomParser = OptionValues.Seed, Description = "what the image does not say of the identity is derived from it", DefaultValueFactory = _ => 1 };
        var inspect = new Command("inspect", "show a card image: identity, files, objects, damages, faults; or the files of a card in a reader") { image, seed, reader };
        inspect.Validators.Add(given =>
        {
            if (given.GetValue(image) is null == given.GetValue(reader) is null)
                given.AddError("An image or a reader was expected, and one of the two alone.");
        });
        inspect.SetAction(given => given.GetValue(reader) is { } name
            ? CardInspection.Run(name, Console.Out, Terminal.OfStandardOutput())
            : Inspect(given.GetValue(image)!, given.GetValue(seed), Console.Out, Terminal.OfStandardOutput()));
        var list = new Command("list", "list the cards of the library, and what each is for");
        list.SetAction(_ => List(Console.Out, Terminal.OfStandardOutput()));
        help[inspect] = OfInspect;
        var card = new Command("card", "look at card images; read, write and restore cards in readers") { inspect, list };
        foreach (var writing in CardWriting.Create(help))
            card.Add(writing);
        return card;
    }

    public static int Inspect(string nameOrPath, int seed, TextWriter output, Terminal terminal)
    {
        var library = CardLibrary.OfSuite;
        var profile = library.Load(nameOrPath, seed);
        var known = library.List().FirstOrDefault(card => card.Name == nameOrPath);
        foreach (var line in terminal.Wrap(known is null ? nameOrPath : $"{known.Name}: {known.Purpose}", 0))
            output.WriteLine(line);
        output.WriteLine();
        foreach (var line in CardText.Lines(profile, terminal))
            output.WriteLine(line);
        return (int)ExitCode.Conformant;
    }

    public static int List(TextWriter output, Terminal terminal)
    {
        var cards = CardLibrary.OfSuite.List();
        var column = cards.Max(card => card.Name.Length) + 2;
        foreach (var card in cards)
            output.WriteLine(terminal.Beside(card.Name, terminal.Paint(Colour.Bold, card.Name), column, card.Purpose));
        return (int)ExitCode.Conformant;
    }
}
