using System.Globalization;
using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Har;

/// <summary>What a device posted to a DM server, and what the front answered.</summary>
/// <param name="Response">A message, a fault or trouble; null when nothing came back.</param>
internal sealed record HarExchange(EvidenceRecord Request, EvidenceRecord? Response)
{
    private const char Server = 'S';

    /// <summary>Those in the evidence of one attempt, in the order of the requests.</summary>
    public static IReadOnlyList<HarExchange> All(IReadOnlyList<EvidenceRecord> entries)
    {
        var seen = entries.Where(entry => entry.Point is Server).ToList();
        var responses = seen.Where(IsResponse).ToLookup(entry => long.Parse(entry.Fields["answers"], CultureInfo.InvariantCulture));
        return [.. seen.Where(IsRequest).Select(request => new HarExchange(request, responses[request.Number].FirstOrDefault()))];
    }

    private static bool IsResponse(EvidenceRecord entry) => entry.Fields.TryGetValue("answers", out var number) && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsRequest(EvidenceRecord entry) => !IsResponse(entry) && (entry.Fields.ContainsKey("url") || entry.Fields.ContainsKey("mediaType"));
}
