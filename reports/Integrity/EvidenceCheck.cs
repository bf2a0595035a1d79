using Conformance.Reports.Records;

namespace Conformance.Reports.Integrity;

/// <summary>The evidence files of a run folder, compared with their names and with what the journal says of them.</summary>
/// <param name="Files">How many there are.</param>
/// <param name="Damages">First the files in the order of their names, then the references in the order of the journal.</param>
internal sealed record EvidenceCheck(int Files, IReadOnlyList<Damage> Damages)
{
    public static EvidenceCheck Of(string runFolder, JournalChain journal)
    {
        var names = RunFiles.In(runFolder).Where(name => name.StartsWith($"{RunFolder.EvidenceName}/", StringComparison.Ordinal) && !DurableFile.IsPart(name));
        var files = names.ToDictionary(name => name[(RunFolder.EvidenceName.Length + 1)..], name => Hash.OfFile(Path.Combine(runFolder, name)));
        var misnamed = files.Where(file => file.Key != file.Value.Sha256)
            .Select(file => new Damage($"{RunFolder.EvidenceName}/{file.Key}", $"the file has {file.Value.Size} bytes and the SHA-256 {file.Value.Sha256}, which must be its name"));
        return new EvidenceCheck(files.Count, [.. misnamed, .. References(journal).SelectMany(one => Compare(one.Line, one.Reference, files))]);
    }

    private static IEnumerable<(int Line, EvidenceReference Reference)> References(JournalChain journal) =>
        from line in journal.Records
        let reference = (line.Record as CaseFinished)?.Evidence
        where reference is not null
        select (line.Line, reference);

    private static IEnumerable<Damage> Compare(int line, EvidenceReference reference, Dictionary<string, (string Sha256, long Size)> files)
    {
        var name = $"{RunFolder.EvidenceName}/{reference.Sha256}";
        if (!files.TryGetValue(reference.Sha256, out var file))
            yield return new Damage(name, $"the file is not there, and line {line} of the journal refers to it ({reference.Size} bytes)");
        else if (file.Size != reference.Size)
            yield return new Damage(name, $"the file has {file.Size} bytes, and line {line} of the journal says {reference.Size}");
    }
}
