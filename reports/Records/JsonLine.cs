using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Conformance.Reports.Records;

/// <summary>The one spelling of records as text: a JSON object on one line, camelCase, enumerations in kebab-case.</summary>
/// <remarks>The line feed at the end is not part of the text. Fields that a record does not know are ignored, missing ones are not.</remarks>
public static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,   // sorted, as in the journal, "type" is not the first member
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string Write(JournalRecord record) => JsonSerializer.Serialize(record, Options);

    /// <summary>The record's members, <c>type</c> among them.</summary>
    internal static JsonObject ToObject(JournalRecord record) => JsonSerializer.SerializeToNode(record, Options)!.AsObject();

    public static string Write(EvidenceRecord entry) => JsonSerializer.Serialize(entry, Options);

    /// <exception cref="FormatException">The line is no journal record.</exception>
    public static JournalRecord ReadJournalRecord(string line) => Read<JournalRecord>(line, "journal record");

    /// <exception cref="FormatException">The line is no entry of an evidence file.</exception>
    public static EvidenceRecord ReadEvidence(string line) => Read<EvidenceRecord>(line, "entry of an evidence file");

    private static T Read<T>(string line, string what)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("it is the word null");
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException)
        {
            var seen = line.Length > 80 ? line[..80] + "…" : line;
            throw new FormatException($"'{seen}' is not a {what} of this version of the suite: {cause.Message}", cause);
        }
    }
}
