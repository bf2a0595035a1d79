using Conformance.Reports.Records;

namespace Conformance.SelfTests.Browser;

/// <summary>Made-up evidence of one test case: 60 to 120 entries, most of them of the card.</summary>
internal static class LargeEvidence
{
    public static IEnumerable<EvidenceRecord> Entries(Random random)
    {
        var count = random.Next(60, 121);
        var at = 0.0;
        for (var number = 1; number <= count; number++)
        {
            at += random.NextDouble() * 12;
            yield return (number % 6) switch
            {
                0 => new(number, at, 'D', "GET /v1/state", "200 ready", Fields(("request", ""), ("answer", """{"state":"ready","attached":true}"""))),
                3 => new(number, at, 'N', "AUTHENTICATION REQUEST", "to device", Fields(("rand", Bytes(random, 16)), ("autn", Bytes(random, 16)))),
                5 => new(number, at, 'S', "package 1", "from device", Fields(("message", $"<SyncML><SyncBody><Data>{Bytes(random, 200)}</Data></SyncBody></SyncML>"))),
                _ => new(number, at, 'C', "READ BINARY", "READ BINARY 7F50/6AB5: 9000, 255 bytes", Fields(("command", "00B00000FF"), ("response", Bytes(random, 255) + "9000"))),
            };
        }
    }

    /// <summary>A quarter of it cannot be compressed, about as in a real run.</summary>
    private static string Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes.AsSpan(0, count / 4));
        return Convert.ToHexString(bytes);
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);
}
