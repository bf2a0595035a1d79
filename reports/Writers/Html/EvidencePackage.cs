using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>The evidence of one test case as the page carries it, unpacked by its script when the test case is opened.</summary>
/// <remarks>
/// Shape: JSON, compressed with gzip, in base64, so that no text from a device can close the element that holds it. The JSON
/// is an array with an array for each entry: number, milliseconds, letter of the observation point, kind, summary, object of fields.
/// </remarks>
/// <param name="CaseId">Of the test case.</param>
/// <param name="Path">Of the file that it was made from, relative to the run folder.</param>
/// <param name="Size">Of that file, in bytes.</param>
/// <param name="Numbers">Of the entries in it.</param>
internal sealed record EvidencePackage(string CaseId, string Path, long Size, IReadOnlySet<long> Numbers, string Base64)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Entries => Numbers.Count;

    /// <exception cref="FormatException">The file is missing or was changed.</exception>
    public static EvidencePackage Of(string caseId, EvidenceReference reference, string runFolder)
    {
        var entries = EvidenceFile.Read(runFolder, reference);
        return new EvidencePackage(
            caseId, PathOf(reference), reference.Size, entries.Select(entry => entry.Number).ToHashSet(), Packed(entries));
    }

    public static string PathOf(EvidenceReference reference) => $"evidence/{reference.Sha256}";

    private static string Packed(IEnumerable<EvidenceRecord> entries)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(gzip, entries.Select(Row), Compact);
        return Convert.ToBase64String(packed.ToArray());
    }

    private static object[] Row(EvidenceRecord entry) =>
    [
        entry.Number, entry.AtMs, PrintableText.Of($"{entry.Point}"), PrintableText.Of(entry.Kind), PrintableText.Of(entry.Summary),
        entry.Fields.ToDictionary(field => PrintableText.Of(field.Key), field => PrintableText.Of(field.Value)),
    ];
}
