using Conformance.Reports.Records;

namespace Conformance.SelfTests.Reports;

/// <summary>Twelve entries of every observation point, with bytes, messages and text that is meant to break a page.</summary>
internal static class SampleEvidence
{
    private const string Hostile = SampleRun.Hostile;

    public static IReadOnlyList<EvidenceRecord> Entries { get; } =
    [
        Entry(1, 'D', "POST /v1/power", "202", ("request", """{"to":"on","wait":1.50}""")),
        Entry(2, 'C', "COLD RESET", "COLD RESET of Alice's card", ("owner", "Alice")),
        Entry(3, 'C', "READ BINARY", Hostile, (Hostile, Hostile)),
        Entry(4, 'C', "SELECT", "SELECT 3F00 (MF): 9000", ("command", "00A40004023F0000"), ("response", "621D8202782183023F009000")),
        Entry(5, 'N', "AUTHENTICATION REQUEST", "to device", ("rand", "9085CD97621B0572DE2EDC2FC2F8EDE8")),
        Entry(6, 'C', "AUTHENTICATE", "AUTHENTICATE: 9000", ("command", "0088008102AABB00"), ("response", "DB02AABB10********9000")),
        Entry(7, 'N', "ATTACH ACCEPT", "to device: accepts", ("res", "AABB")),
        Entry(8, 'S', "package 1", "from device", ("message", $"<SyncML><SyncBody><Data>{Hostile}</Data><Cmd><![CDATA[a<b>c]]></Cmd><Final/></SyncBody></SyncML>"), ("wire", "AqQBag==")),
        Entry(9, 'A', "mail", "the application asked its server", ("answer", "none")),
        Entry(10, 'F', "storage", "a file was written", ("answer", $$"""["</script><img src=x onerror=alert(1)>", {}]""")),
        Entry(11, 'D', "GET /v1/tree?root=.", "200", ("answer", $"[{string.Join(',', Enumerable.Range(1, 300).Select(n => $$"""{"path":"./Node/{{n}}"}"""))}]")),
        Entry(12, 'D', "GET /v1/state", "200", ("answer", "{\"torn\":\"")),
    ];

    private static EvidenceRecord Entry(long number, char point, string kind, string summary, params (string Name, string Value)[] fields) =>
        new(number, number * 12.25, point, kind, summary, fields.ToDictionary(field => field.Name, field => field.Value));
}
