using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>Whether a run folder is as the run left it.</summary>
/// <param name="Lines">Whole lines of the journal.</param>
/// <param name="Head">Hash of the last one: it stands for the whole journal. Null when the journal is missing or damaged at its end.</param>
/// <param name="EvidenceFiles">How many were compared with their names.</param>
/// <param name="SealedFiles">How many the seal names; null when the run is not sealed: it was killed, or still runs.</param>
/// <param name="Damages">Empty when all is as it was written. The first bad place of the journal comes first.</param>
/// <param name="Notes">What a killed run left unfinished, a sentence each; no damage.</param>
public sealed record RunCheck(
    int Lines, string? Head, int EvidenceFiles, int? SealedFiles, IReadOnlyList<Damage> Damages, IReadOnlyList<string> Notes)
{
    /// <exception cref="FormatException">The folder holds no run, or one that was killed before its first record.</exception>
    public static RunCheck Of(string runFolder)
    {
        var isSealed = RunSeal.IsOn(runFolder);
        if (!isSealed)
            JournalReader.CheckIsThere(runFolder);

        var journal = File.Exists(RunFolder.Journal(runFolder)) ? JournalChain.Read(runFolder) : Missing;
        if (!isSealed && journal is { Lines: 0, Damages: [] })
            throw JournalReader.NotBegun(runFolder);

        var evidence = EvidenceCheck.Of(runFolder, journal);
        List<Damage> damages = [.. journal.Damages, .. evidence.Damages];
        var seal = isSealed ? SealCheck.Of(runFolder) : null;
        damages.AddRange(seal?.Damages.ExceptBy(damages.Select(damage => damage.File), damage => damage.File).ToList() ?? []);
        return new RunCheck(journal.Lines, journal.Head, evidence.Files, seal?.Files, damages, [.. journal.Notes]);
    }

    private static JournalChain Missing => new([], 0, null, 0, 0, [new Damage(RunFolder.JournalName, "the file is not there")]);
}
