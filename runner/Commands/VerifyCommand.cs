using Conformance.Reports.Integrity;

namespace Conformance.Runner.Commands;

/// <summary><c>hil verify</c>: tells whether a run folder is as the run left it.</summary>
internal static class VerifyCommand
{
    private const int Untouched = 0;
    private const int Changed = 1;
    private const int Unsealed = 2;

    private const string Ended =
        "the run ended, and its seal was taken away, or its reports were never finished. Journal and evidence agree; reports and logs are not covered. 'report' makes the reports and seals.";

    private const string NotEnded =
        "the run was killed, or still runs, or its journal lost its last lines. Journal and evidence agree; reports and logs are not covered. 'run --resume' goes on with a killed run, 'report' seals it as it is.";

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
