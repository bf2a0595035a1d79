using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>Whether a run folder is as the run left it.</summary>
/// <param name="Lines">Whole lines of the journal.</param>
/// <param name="Head">Hash of the last one: it stands for the whole journal. Null when the journal is missing or damaged at its end.</param>
/// <param name="HasEnded">Whether the last one says that the run is over, and nothing comes after it.</param>
/// <param name="EvidenceFiles">How many were compared with their names.</param>
/// <param name="SealedFiles">How many the seal names; null when there is no seal, so that logs and reports cannot be checked.</param>
/// <param name="Damages">Empty when all that can be checked is as it was written. The first bad place of the journal comes first.</param>
/// <param name="Notes">What a killed run left unfinished, a sentence each; no damage.</param>
public sealed record RunCheck(
    int Lines, string? Head, bool HasEnded, int EvidenceFiles, int? SealedFiles, IReadOnlyList<Damage> Damages, IReadOnlyList<string> Notes)
{
    /// <exception cref="FormatException">The folder holds no run, or one that was killed before its first record.</exception>
    public static RunCheck Of(string runFolder)
    {
        var isSealed = RunSeal.IsOn(runFolder);
        if (!isSealed)
            JournalReader.CheckIsThere(runFolder);

        var journal = JournalChain.Read(runFolder);
        if (!isSealed && journal is { Lines: 0, Damages: [] })
            throw JournalReader.NotBegun(runFolder);

        var files = RunFiles.In(runFolder);
        var evidence = EvidenceCheck.Of(runFolder, files, journal);
        var seal = isSealed ? SealCheck.Of(runFolder, files) : null;
        return new RunCheck(
            journal.Lines, journal.Head, journal is { Records: [.., (_, RunEnded)], Torn: 0 }, evidence.Files, seal?.Files,
            OneCauseEach(journal.Damages, evidence.Damages, seal?.Damages ?? files.Strangers),
            isSealed ? [.. journal.Notes] : [.. journal.Notes, .. NotesOn(evidence)]);
    }

    /// <summary>Of each file the findings of the first that found something: the seal adds nothing to a line that is known to be bad.</summary>
    private static List<Damage> OneCauseEach(params IReadOnlyList<Damage>[] findings)
    {
        var all = new List<Damage>();
        foreach (var some in findings)
        {
            var known = all.Select(damage => damage.File).ToHashSet(StringComparer.Ordinal);
            all.AddRange(some.Where(damage => !known.Contains(damage.File)));
        }

        return all;
    }

    private static IEnumerable<string> NotesOn(EvidenceCheck evidence) => evidence.Unnamed is 0
        ? []
        : [$"No record of the journal refers to {evidence.Unnamed} of the evidence files: the run was killed before it wrote the record, or the journal lost its last lines."];
}
