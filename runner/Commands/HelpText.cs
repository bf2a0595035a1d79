using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Conformance.Runner.Commands;

/// <summary>Help of a command: what the library makes of its options, then paragraphs of ours.</summary>
internal sealed class HelpText(HelpAction generated, IReadOnlyDictionary<Command, string> paragraphs) : SynchronousCommandLineAction
{
    public const string OfSuite =
        """
        Examples:
          ./run-hil.sh                             run the suite on the reference device
          ./run-hil.sh run --rig lab/rig.yaml      run it on a device of yours; README.md shows the file
          ./run-hil.sh run --only DMSC-SEC-001     run the test cases of one requirement
          ./run-hil.sh plan                        say what a run would do with each test case
          ./run-hil.sh report runs/ID              write the reports of a run again
          ./run-hil.sh verify runs/ID              say whether a run folder was changed
          ./run-hil.sh same runs/ID runs/ID        say whether runs have come to the same verdicts
          ./run-hil.sh card list                   list the cards that the suite brings
          ./run-hil.sh readers                     list the card readers of this machine
          ./run-hil.sh doctor                      say what is missing on this machine

        './run-hil.sh COMMAND --help' tells a command's own options, results and exit codes.
        """;

    /// <summary>Puts the paragraphs into the help of the root command and of all below it.</summary>
    public static void Extend(RootCommand root, IReadOnlyDictionary<Command, string> paragraphs)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpText((HelpAction)option.Action!, paragraphs);
    }

    /// <summary>Who asks for help may have given too little.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = generated.Invoke(parseResult);
        if (paragraphs.TryGetValue(parseResult.CommandResult.Command, out var text))
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        return code;
    }
}
