using System.CommandLine;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.Cards.Programming;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Commands;

/// <summary><c>hil card write</c> and <c>hil card restore</c>: a card in a reader gets an image, or what it held before.</summary>
internal sealed class CardWriting(string reader, string allow, string? keyFile, bool isDryRun, TextWriter output)
{
    private const string OfWrite =
        """
        Examples:
          ./run-hil.sh card write alice --reader Omnikey --dry-run
          ./run-hil.sh card write alice --reader Omnikey --adm-file ~/card-17.adm

        Written are the PKCS#15 application and its record in EF.DIR; ICCID, IMSI, keys and PINs are not. The card and the reader
        must stand in the list of those that may be written. What is touched is saved first, and every byte is read back.
        docs/real-readers.md tells all of it.

        Exit codes:
          0  written and read back, or there was nothing to write
          3  the card was pulled, refused a command, or does not keep what was written
          4  it may not be written, the key is not its, the image does not fit, or the backup cannot be kept; nothing was written
        """;

    private const string OfRestore =
        """
        Example:
          ./run-hil.sh card restore hil-backup-8999901012345678905-20260101T120000000Z.json --reader Omnikey --adm-file ~/card-17.adm

        The card holds afterwards what it held before it was written, also when it was pulled half-way. Exit codes are those of
        'card write'.
        """;

    public static IEnumerable<Command> Create(Dictionary<Command, string> help)
    {
        var (reader, allow, key, dryRun) = (CardOptions.Reader(isRequired: true), CardOptions.Allow(), CardOptions.AdministratorKey(), CardOptions.DryRun());
        CardWriting Of(ParseResult given) =>
            new(given.GetValue(reader)!, given.GetValue(allow)!, given.GetValue(key), given.GetValue(dryRun), Console.Out);

        var image = new Argument<string>("image") { Description = "name of a card in the library, or path of a YAML file" };
        var seed = new Option<int>("--seed") { HelpName = "N", CustomParser = OptionValues.Seed, Description = "what the image does not say of the identity is derived from it", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--backup") { HelpName = "DIR", Description = "folder for what the card held before", DefaultValueFactory = _ => "." };
        var write = new Command("write", "write a card image to a card in a reader") { image, seed, reader, allow, key, dryRun, folder };
        write.SetAction(given => Of(given).Write(CardLibrary.OfSuite.Load(given.GetValue(image)!, given.GetValue(seed)), given.GetValue(folder)!));
        help[write] = OfWrite;

        var backup = new Argument<string>("backup") { Description = "a file that 'card write' has left" };
        var restore = new Command("restore", "bring a card back to what it held before it was written") { backup, reader, allow, key, dryRun };
        restore.SetAction(given => Of(given).Restore(BackupFile.Load(given.GetValue(backup)!)));
        help[restore] = OfRestore;
        return [write, restore];
    }

    public int Write(CardProfile profile, string folder)
    {
        if (profile.Faults.Count > 0)
            throw new ConfigurationException("The image has faults, and a real card has none of them at will. Take an image without 'faults'.");

        string? saved = null;
        try
        {
            return Run(programmer => programmer.ToImage(CardImage.Of(profile)), former =>
            {
                var path = Path.Combine(folder, $"hil-backup-{former.Iccid}-{TimeProvider.System.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}.json");
                BackupFile.Save(former, path);
                saved = path;
                output.WriteLine($"What the card held is in '{saved}'.");
            });
        }
        catch (RigException cause) when (saved is not null)
        {
            throw new RigException($"{cause.Message} The card may be half-written: 'card restore {saved}' brings it back.", cause);
        }
    }

    public int Restore(CardBackup backup) => Run(programmer => programmer.ToBackup(backup), _ => { });

    private int Run(Func<CardProgrammer, ProgrammingJob> prepare, Action<CardBackup> save)
    {
        var key = keyFile is null ? null : AdministratorKeyFile.Read(keyFile);
        var allowed = isDryRun ? null : AllowList.Read(allow);
        using var line = ReaderLine.Open(reader);
        var dialogue = new CardDialogue(line);
        var iccid = new CardFiles(dialogue).ReadIccid();
        allowed?.Demand(iccid, line.Identity);

        var programmer = new CardProgrammer(dialogue, line.Identity);
        var job = prepare(programmer);
        output.WriteLine($"Card {iccid} in '{line.Identity.Name}': {(job.Steps.Count is 0 ? "it holds everything already" : $"{job.Steps.Count} steps")}.");
        if (allowed is null)
        {
            DryRunText.Write(job, key, output);
            return (int)ExitCode.Conformant;
        }

        dialogue.Watch = command => Tell(command);
        programmer.CarryOut(job, allowed, key, save);
        output.WriteLine("Every byte was read back and is as it is to be. ICCID, IMSI, keys and PINs are the card's own still.");
        return (int)ExitCode.Conformant;
    }

    private void Tell(ProgrammingCommand command)
    {
        if (command.Effect is CommandEffect.Writes)
            output.WriteLine($"  {command.Name} {command.About}");
    }
}
