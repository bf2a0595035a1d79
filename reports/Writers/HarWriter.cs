using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Reports.Integrity;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using Conformance.Reports.Writers.Har;

namespace Conformance.Reports.Writers;

/// <summary>Writes dm.har: what devices and DM servers said to each other in a run, as an HTTP Archive 1.2.</summary>
/// <remarks>
/// A page for each attempt at a test case that had DM messages, and an entry for each of them with what came back. WBXML is shown as
/// the XML that it stands for, and the octets are beside it in <c>_wire</c>, in base64. A fault of the server has its
/// name in <c>_error</c>, and status 0 where no HTTP answer came; an exchange without any answer has neither. Times are the beginning of the test case by the machine's
/// clock, and from there the evidence's own. Source: HTTP Archive (HAR) 1.2.
/// </remarks>
public static class HarWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file over the one that is there; when that cannot be done, the old one stays.</summary>
    /// <exception cref="FormatException">Evidence that the journal refers to is missing or was changed.</exception>
    /// <exception cref="IOException">The file could not be written, for example because the disk is full.</exception>
    public static void Write(Journal journal, string path) => DurableFile.Write(path, file =>
    {
        using var writer = new Utf8JsonWriter(file, Layout);
        Archive(journal).WriteTo(writer);
    });

    private static JsonObject Archive(Journal journal)
    {
        var (pages, entries) = (new JsonArray(), new JsonArray());
        foreach (var (number, attempt) in journal.Records.OfType<CaseFinished>().Where(attempt => attempt.Evidence is not null).Index())
        {
            var exchanges = HarExchange.All(EvidenceFile.Read(journal.Folder, attempt.Evidence!));
            var page = $"{attempt.Id}/{number + 1}";
            if (exchanges.Count > 0)
                pages.Add(Page(page, attempt, journal.Start.Plan.FirstOrDefault(one => one.Id == attempt.Id)?.Title ?? ""));
            foreach (var exchange in exchanges)
                entries.Add(HarEntry.Of(exchange, page, attempt));
        }

        return new JsonObject
        {
            ["log"] = new JsonObject
            {
                ["version"] = "1.2",
                ["creator"] = new JsonObject { ["name"] = "conformance suite", ["version"] = journal.Start.SuiteVersion },
                ["pages"] = pages,
                ["entries"] = entries,
                ["comment"] = PrintableText.Of($"run {journal.Start.RunId}"),
            },
        };
    }

    private static JsonObject Page(string id, CaseFinished attempt, string title) => new()
    {
        ["startedDateTime"] = HarEntry.Time(attempt.StartedAt),
        ["id"] = id,
        ["title"] = PrintableText.Of($"{attempt.Id} {title}{AttemptText.Mark(attempt)}"),
        ["pageTimings"] = new JsonObject(),
    };
}
