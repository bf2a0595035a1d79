using System.CommandLine;
using Conformance.Reports.Integrity;

namespace Conformance.Runner.Commands;

/// <summary><c>hil verify</c>: tells whether a run folder is as the run left it.</summary>
internal static class VerifyCommand
{
    private const int Untouched = 0;
    private const int Changed = 1;
    private const int Unsealed = 2;

    private const string Text =
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

    private const string Ended =
        "the run ended, and its seal was taken away, or its reports were never finished. Journal and evidence agree; reports and logs are not covered. 'report' makes the reports and seals.";

    private const string NotEnded =
        "the run was killed, or still runs, or its journal lost its last lines. Journal and evidence agree; reports and logs are not covered. 'run --resume' goes on with a killed run, 'report' seals it as it is.";

    /// <param name="help">Takes what is to be said below the options.</param>
    public static Command Create(Dictionary<Command, string> help)
    {
        var folder = new Argument<string>("run") { Description = "a run folder" };
        var verify = new Command("verify", "tell whether a run folder is as the run left it: 0 sealed and untouched, 1 changed, 2 not sealed") { folder };
        verify.SetAction(given => Run(given.GetValue(folder)!, Console.Out));
        help[verify] = Text;
        return verify;
    }

    /// <returns>0: sealed and untouched. 1: changed, or not readable. 2: not sealed, so that reports and logs cannot be checked; journal and evidence agree.</returns>
    /// <exception cref="FormatException">It is no run folder.</exception>
    public static int Run(string runFolder, TextWriter output)
    {
        var check = RunCheck.Of(runFolder);
        output.WriteLine($"{check.Lines} records, {check.EvidenceFiles} evidence files, {check.SealedFiles ?? 0} sealed files; journal head {check.Head ?? "unknown"}");
        foreach (var note in check.Notes)
            output.WriteLine($"note: {note}");
        foreach (var damage in check.Damages)
            output.WriteLine(damage);

        var (code, sentence) = (check.Damages.Count, check.SealedFiles) switch
        {
            (1, _) => (Changed, "Changed: 1 finding, above. Restore the whole run folder."),
            (> 1, _) => (Changed, $"Changed: {check.Damages.Count} findings, above. Restore the whole run folder."),
            (_, null) => (Unsealed, $"Not sealed: {(check.HasEnded ? Ended : NotEnded)}"),
            _ => (Untouched, "Sealed and untouched."),
        };
        output.WriteLine(sentence);
        return code;
    }
}
