using System.CommandLine;
using Conformance.Fixtures;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers;
using Conformance.Runner.Bench;
using Conformance.Runner.Configuration;
using Conformance.Runner.Namespaces;
using Conformance.Runner.Planning;

namespace Conformance.Runner.Commands;

/// <summary><c>hil run</c>, the outer half: checks what the user gave, runs the bench in namespaces, writes the reports.</summary>
internal static class RunCommand
{
    /// <summary>First word of the command line that the inner process gets.</summary>
    public const string Inner = "bench";

    private static string Text =>
        $"""
        Examples:
          ./run-hil.sh run --rig lab/rig.yaml --seed 7
          ./run-hil.sh run --only DMSC-1.0-con-0401 --only DMSC-SEC-001
          ./run-hil.sh run --feature asked-before --level M,O
          ./run-hil.sh run --failed
          ./run-hil.sh run --resume runs/ID
          ./run-hil.sh run --mode certification --strict --out /srv/runs

        A run leaves a folder of its own, named by its id, below --out:
          report.html    for people
          junit.xml      for CI
          apdu.pcapng    what card and device said to each other, for Wireshark
          dm.har         what device and DM servers said to each other, for viewers of HTTP Archives
          journal.jsonl  and evidence/: what these are made from
          SHA256SUMS     the seal over all of it
          logs/          of every program that took part

        Exit codes:
        {string.Join('\n', Enum.GetValues<ExitCode>().Select(code => $"  {(int)code}  {code.Meaning()}"))}
        A fail that is waived does not count for the code; a waiver that is no longer needed makes 0 a 2 (docs/waivers.md).
        """;

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var run = RunArguments.Command("run", "run the suite on a device and write the reports", RunAsync, ResumeAsync);
        run.Validators.Add(OptionValues.CheckResume);
        help[run] = Text;
        return run;
    }

    private static async Task<int> RunAsync(RunOptions options)
    {
        var settled = options.Settled();   // the inner half must not take another run for the latest
        var settings = RunSettings.Read(settled);
        settings.CheckThatSomethingRuns();
        if (settings.CountsSyncs)
            await SyncTrace.CheckAsync();
        MakeFolder(options.RunFolder);
        using var holder = new RunHolder(options.RunId);
        Console.WriteLine($"Run {options.RunId}: {settings.Plan.Count(planned => planned.Runs)} of {settings.Plan.Count} test cases{(options.Repeat > 1 ? $", {options.Repeat} times each" : "")}, seed {options.Seed}");
        if (settings.IsPartial)
            Console.WriteLine($"Partial run: {SelectionText.Of([.. settings.Plan.Select(planned => planned.Case)], settings.SelectedBy)}.");
        if (settings.Waivers is { } waivers)
            Console.WriteLine($"Waivers: {waivers.Waivers.Count}, of {waivers.File}");
        return await InsideAsync(options.RunFolder, RunArguments.Of(settled));
    }

    /// <summary>Goes on with a run that was killed, interrupted, or lost its bench; when nothing is left to do, reports it.</summary>
    /// <exception cref="ConfigurationException">Rig or suite are not what the run was begun with.</exception>
    /// <exception cref="RunHeldException">Another command has the run in hand.</exception>
    private static async Task<int> ResumeAsync(string runFolder)
    {
        var folder = Path.GetFullPath(runFolder);
        using var holder = new RunHolder(JournalReader.Read(folder).Start.RunId);
        var journal = JournalReader.Read(folder);
        var left = Ledger.LeftOf(journal);
        if (left.Count is 0 && journal.End is { Outcome: RunOutcome.Completed })
        {
            Console.WriteLine($"Run {journal.Start.RunId} is complete: nothing is left to run.");
            return await ReportCommand.ReportedAsync(folder);
        }

        RunSettings.Resume(journal.Start);
        Console.WriteLine($"Run {journal.Start.RunId} goes on: {left.DistinctBy(due => due.Id).Count()} of {journal.Start.Plan.Count} test cases are left, seed {journal.Start.Seed}");
        return await InsideAsync(folder, ["--resume", folder]);
    }

    private static async Task<int> InsideAsync(string runFolder, IReadOnlyList<string> arguments)
    {
        using var signals = new StopSignals();
        var ended = await Enclosure.RunAsync([Inner, .. arguments], signals.Token);

        if (signals.Token.IsCancellationRequested && !File.Exists(RunFolder.Journal(runFolder)))
            return (int)ExitCode.Incomplete;   // stopped before the first record: there is nothing to report
        if (!File.Exists(RunFolder.Journal(runFolder)))
            throw new RigException($"The run did not begin (code {ended}); the reason stands above, and logs are in '{Path.Combine(runFolder, "logs")}'.");

        var code = await ReportCommand.ReportedAsync(runFolder);
        var broke = ended is not 0 && !signals.Token.IsCancellationRequested;
        return broke && code is (int)ExitCode.Incomplete ? (int)ExitCode.RigOrSuiteError : code;
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The run's folder cannot be made: {cause.Message} Name another place with --out.", cause);
        }

        if (File.Exists(RunFolder.Journal(folder)))
            throw new ConfigurationException($"'{folder}' holds a run already. Go on with it by --resume, or start one with another id.");
    }
}
