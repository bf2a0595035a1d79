using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Har;

/// <summary>Request and response of an entry of an HTTP Archive, each from the evidence entry that has it.</summary>
internal static class HarMessage
{
    private const string NoUrl = "http://unknown.invalid/";
    private const string AnyVersion = "HTTP/1.1";

    public static JsonObject Request(EvidenceRecord entry)
    {
        var request = new JsonObject
        {
            ["method"] = "POST",
            ["url"] = Field(entry, "url") ?? NoUrl,
            ["httpVersion"] = Field(entry, "httpVersion") ?? AnyVersion,
            ["cookies"] = new JsonArray(),
            ["headers"] = Headers(entry, "requestHeaders"),
            ["queryString"] = new JsonArray(),
            ["headersSize"] = -1,
            ["bodySize"] = Octets(entry),
        };
        if (Octets(entry) > 0)
            request["postData"] = Body(entry, new() { ["mimeType"] = MediaType(entry), ["text"] = Text(entry) ?? "" });
        return request;
    }

    /// <param name="entry">Null: nothing came back.</param>
    public static JsonObject Response(EvidenceRecord? entry)
    {
        var text = entry is null ? null : Text(entry);
        var content = new JsonObject { ["size"] = entry is null ? 0 : Octets(entry), ["mimeType"] = entry is null ? "" : MediaType(entry) };
        if (text is not null)
            content["text"] = text;
        var response = new JsonObject
        {
            ["status"] = Status(entry),
            ["statusText"] = "",
            ["httpVersion"] = entry is null ? "" : Field(entry, "httpVersion") ?? AnyVersion,
            ["cookies"] = new JsonArray(),
            ["headers"] = entry is null ? [] : Headers(entry, "responseHeaders"),
            ["content"] = entry is null ? content : Body(entry, content),
            ["redirectURL"] = "",
            ["headersSize"] = -1,
            ["bodySize"] = entry is null ? -1 : Octets(entry),
        };
        if (entry is not null && Field(entry, "fault") is { } fault)
            response["_error"] = fault;
        return response;
    }

    private static JsonObject Body(EvidenceRecord entry, JsonObject body)
    {
        if (Field(entry, "wire") is { } wire)
            body["_wire"] = wire;
        return body;
    }

    private static JsonArray Headers(EvidenceRecord entry, string field) =>
    [
        .. from line in (Field(entry, field) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
           let parts = line.Split(':', 2)
           where parts.Length is 2
           select (JsonNode)new JsonObject { ["name"] = parts[0].Trim(), ["value"] = parts[1].Trim() },
    ];

    private static int Status(EvidenceRecord? entry) =>
        entry is not null && Field(entry, "fault") is not ("reset" or "empty") && int.TryParse(Field(entry, "status"), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    private static string? Text(EvidenceRecord entry) => Field(entry, "message") ?? Field(entry, "body");

    private static int Octets(EvidenceRecord entry) => Field(entry, "wire") is { } wire ? Convert.FromBase64String(wire).Length : Encoding.UTF8.GetByteCount(Text(entry) ?? "");

    private static string MediaType(EvidenceRecord entry) => Field(entry, "mediaType") ?? "";

    private static string? Field(EvidenceRecord entry, string name) => entry.Fields.GetValueOrDefault(name);
}
