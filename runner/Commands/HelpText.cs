using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Conformance.Reports.Verdicts;

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
          ./run-hil.sh report runs/ID              write the reports of a run again
          ./run-hil.sh verify runs/ID              say whether a run folder was changed
          ./run-hil.sh card list                   list the cards that the suite brings
          ./run-hil.sh readers                     list the card readers of this machine
          ./run-hil.sh doctor                      say what is missing on this machine

        './run-hil.sh COMMAND --help' tells a command's own options, results and exit codes.
        """;

    public const string OfSelfTest =
        """
        The bench is proven on test vectors, outside tools and faulty devices, the reference device by its own tests. The last
        line is 'N passed, N failed, N skipped'.

        Exit codes:
          0  every test passed
          1  a test failed
          2  interrupted
        """;

    public const string OfDoctor =
        """
        Nothing is installed. run-hil.sh builds the suite first, for which the .NET SDK must be there. --json gives one object:
          suite   version, commit, test-cases (null when they cannot be read)
          ready   true when a run can start
          checks  of each: name; state: ok, missing, wrong or note; needed-for: run, self-test or information;
                  seen, expected, remedy: sentences, null where there is nothing to say

        Exit codes:
          0  a run can start
          4  something that a run needs is missing or wrong
        """;

    public const string OfReport =
        """
        Example:
          ./run-hil.sh report runs/ID

        report.html, junit.xml and apdu.pcapng are written over those that are there. Exit codes are those of the run.
        """;

    public const string OfVerify =
        """
        Example:
          ./run-hil.sh verify runs/ID

        The chain of hashes in the journal, every evidence file, and the seal over all files of the folder are checked. What was
        changed is told with file, line and bytes. Links are told and not followed: no run makes one.

        Exit codes:
          0  sealed and untouched
          1  changed, or not readable
          2  not sealed: the run was killed, still runs, or lost its seal. Journal and evidence agree; reports and logs are not covered
          4  no run folder
        """;

    public static string OfRun =>
        $"""
        Examples:
          ./run-hil.sh run --rig lab/rig.yaml --seed 7
          ./run-hil.sh run --only DMSC-1.0-con-0401 --only DMSC-SEC-001
          ./run-hil.sh run --resume runs/ID
          ./run-hil.sh run --mode certification --strict --out /srv/runs

        A run leaves a folder of its own, named by its id, below --out:
          report.html    for people
          junit.xml      for CI
          apdu.pcapng    what card and device said to each other, for Wireshark
          journal.jsonl  and evidence/: what these are made from
          SHA256SUMS     the seal over all of it
          logs/          of every program that took part

        Exit codes:
        {string.Join('\n', Enum.GetValues<ExitCode>().Select(code => $"  {(int)code}  {code.Meaning()}"))}
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
