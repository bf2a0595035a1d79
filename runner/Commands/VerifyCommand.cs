using Conformance.Reports.Integrity;

namespace Conformance.Runner.Commands;

/// <summary><c>hil verify</c>: tells whether a run folder is as the run left it.</summary>
internal static class VerifyCommand
{
    private const int Untouched = 0;
    private const int Changed = 1;
    private const int Unsealed = 2;

    /// <returns>0: sealed and untouched. 1: changed. 2: untouched, but not sealed.</returns>
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
            (> 0, _) => (Changed, $"Changed: {check.Damages.Count} findings, above. Restore the whole run folder."),
            (_, null) => (Unsealed, "Not sealed, and what is there is untouched: the run was killed, or still runs. 'run --resume' goes on with a killed one, 'report' seals it as it is."),
            _ => (Untouched, "Sealed and untouched."),
        };
        output.WriteLine(sentence);
        return code;
    }
}
