using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>The evidence files of a run folder, compared with their names and with what the journal says of them.</summary>
/// <param name="Files">How many there are.</param>
/// <param name="Unnamed">How many of them no record of the journal refers to: a run that is killed may leave one.</param>
/// <param name="Damages">First the files in the order of their names, then the references in the order of the journal.</param>
internal sealed record EvidenceCheck(int Files, int Unnamed, IReadOnlyList<Damage> Damages)
{
    private const string Folder = $"{RunFolder.EvidenceName}/";

    public static EvidenceCheck Of(string runFolder, RunFiles there, JournalChain journal)
    {
        var names = there.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && !DurableFile.IsPart(name)).ToList();
        var files = names.ToDictionary(name => name, name => Read(runFolder, name));
        var references = References(journal).ToList();
        return new EvidenceCheck(
            files.Count,
            names.Except(references.Select(one => Folder + one.Reference.Sha256)).Count(),
            [
                .. files.Values.Select(file => file.Damage).OfType<Damage>(),
                .. references.Where(one => !there.Hide(Folder + one.Reference.Sha256)).Select(one => Compare(one.Line, one.Reference, files)).OfType<Damage>(),
            ]);
    }

    private static (long? Size, Damage? Damage) Read(string runFolder, string name)
    {
        try
        {
            var (sha256, size) = Hash.OfFile(Path.Combine(runFolder, name));
            return (size, name == Folder + sha256 ? null : new Damage(name, $"the file has {size} bytes and the SHA-256 {sha256}, which must be its name"));
        }
        catch (DamagedFileException cause)
        {
            return (null, new Damage(name, cause.Message));
        }
    }

    private static IEnumerable<(int Line, EvidenceReference Reference)> References(JournalChain journal) =>
        from line in journal.Records
        let reference = (line.Record as CaseFinished)?.Evidence
        where reference is not null
        select (line.Line, reference);

    private static Damage? Compare(int line, EvidenceReference reference, Dictionary<string, (long? Size, Damage? Damage)> files)
    {
        var name = Folder + reference.Sha256;
        if (!files.TryGetValue(name, out var file))
            return new Damage(name, $"the file is not there, and line {line} of the journal refers to it ({reference.Size} bytes)");
        return file.Size is null || file.Size == reference.Size ? null : new Damage(name, $"the file has {file.Size} bytes, and line {line} of the journal says {reference.Size}");
    }
}
