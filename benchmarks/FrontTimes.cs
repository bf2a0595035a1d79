using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Conformance.Benchmarks.Figures;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Conformance.Fixtures.Wbxml;
using Conformance.Runner.Bench;

namespace Conformance.Benchmarks;

/// <summary>What the front adds to a DM message: the same challenge from WireMock alone, through the front, and through it in WBXML, in turn.</summary>
internal static class FrontTimes
{
    private const string Rig = "rig-benchmark";
    private const int Rounds = 9;
    private const int Messages = 50;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly XElement Message = XElement.Parse(
        "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>http://dm.operator.example/</LocURI></Target>"
        + "<Source><LocURI>IMEI:490154203237518</LocURI></Source></SyncHdr><SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>");

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        using var wireMock = await WireMockProcess.StartAsync(workbench.Folder, attempts: 1, CancellationToken.None);
        using var stubs = new WireMockClient(LocalClient.For(wireMock.Address, Limit));
        using var front = new DmFront(Rig, wireMock.Address, new EvidenceLog(TimeProvider.System));
        var script = new SessionScript("operator", "alice", "secret", [.. Enumerable.Repeat((byte)1, 16)], []);
        front.Expect(script);
        await stubs.PlayAsync(Rig, script);

        var name = front.Names.Single(server => server.Name == DmFront.OperatorHost);
        using var direct = LocalClient.For(new Uri(wireMock.Address, $"/{Rig}/operator/dm"), Limit);
        direct.DefaultRequestHeaders.Add("Front-Hmac", "none");
        direct.DefaultRequestHeaders.Add("Front-Nonce", "none");
        using var through = LocalClient.For(new Uri($"http://{name.Address}:{name.Port}/"), Limit);
        through.DefaultRequestHeaders.Host = name.Name;
        var (xml, wbxml) = (Encoding.UTF8.GetBytes(Message.ToString(SaveOptions.DisableFormatting)), WbxmlEncoder.Encode(Message));

        List<double> alone = [], inXml = [], inWbxml = [], plays = [];
        for (var round = -1; round < Rounds; round++)
        {
            var times = new List<double>[] { [], [], [] };
            for (var message = 0; message < Messages; message++)
            {
                times[0].Add(await TimeAsync(direct, xml, MediaTypes.Xml));
                times[1].Add(await TimeAsync(through, xml, MediaTypes.Xml));
                times[2].Add(await TimeAsync(through, wbxml, MediaTypes.Wbxml));
            }

            var start = Stopwatch.GetTimestamp();
            await stubs.PlayAsync(Rig, script);
            if (round < 0)
                continue;   // warms up
            plays.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            alone.Add(Median.Of(times[0]));
            inXml.Add(Median.Of(times[1]));
            inWbxml.Add(Median.Of(times[2]));
        }

        return Findings.Of([new Series("a DM message, WireMock alone", "ms", alone), Added("the front adds to it in XML", inXml, alone), Added("the front adds to it in WBXML", inWbxml, alone), new Series("a session script, until WireMock plays it", "ms", plays)]);
    }

    private static Series Added(string name, List<double> with, List<double> without) => new(name, "ms", [.. with.Zip(without, (more, less) => more - less)]);

    private static async Task<double> TimeAsync(HttpClient client, byte[] octets, string mediaType)
    {
        var start = Stopwatch.GetTimestamp();
        await PostAsync(client, octets, mediaType);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task PostAsync(HttpClient client, byte[] octets, string mediaType)
    {
        using var content = new ByteArrayContent(octets);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        using var answer = await client.PostAsync("", content);
        answer.EnsureSuccessStatusCode();
    }
}
