using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Har;

/// <summary>One exchange as an entry of an HTTP Archive.</summary>
internal static class HarEntry
{
    private const string NoAnswer = "NO ANSWER";   // the entry tells of trouble, and holds the request's octets

    public static JsonObject Of(HarExchange exchange, string page, CaseFinished attempt)
    {
        var took = exchange.Response is { } response ? Math.Max(0, response.AtMs - exchange.Request.AtMs) : 0;
        return new JsonObject
        {
            ["pageref"] = page,
            ["startedDateTime"] = Time(attempt.StartedAt.AddMilliseconds(exchange.Request.AtMs)),
            ["time"] = took,
            ["request"] = HarMessage.Request(exchange.Request),
            ["response"] = HarMessage.Response(exchange.Response is { Kind: NoAnswer } ? null : exchange.Response),
            ["cache"] = new JsonObject(),
            ["timings"] = new JsonObject { ["send"] = 0, ["wait"] = took, ["receive"] = 0 },
            ["comment"] = PrintableText.OneLine(Comment(exchange, attempt)),
        };
    }

    /// <summary>ISO 8601, in UTC.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Comment(HarExchange exchange, CaseFinished attempt)
    {
        var (request, response) = exchange;
        var session = Field(request, "session") is { } id ? $", session {id}, message {Field(request, "messageId")}" : "";
        var misfit = Field(request, "misfit") is { } why ? $", {why}" : "";
        var answer = response is null ? "no answer" : $"{response.Kind}{(Field(response, "meaning") is { } meaning ? $" ({meaning})" : "")}, entry {response.Number}";
        return $"{attempt.Id}, entry {request.Number}: {request.Kind} to the {Field(request, "server") ?? "unknown"} server{session}{misfit}; then {answer}";
    }

    private static string? Field(EvidenceRecord entry, string name) => entry.Fields.GetValueOrDefault(name);
}
