using System.Text;
using System.Xml.Linq;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;

namespace Conformance.SelfTests.DmServer;

/// <summary>The DM server as a client meets it: the stamping front, and WireMock with our stubs behind it.</summary>
[Collection(nameof(OneWireMock))]
public sealed class SessionTests : IAsyncLifetime, IDisposable
{
    private const string Rig = "rig-self-test";
    private static readonly XNamespace SyncMl = "SYNCML:SYNCML1.2";
    private static readonly SessionScript Script = new("operator", "alice", "secret", "nonce-of-16-byte"u8.ToArray(), ["./DevDetail/SwV", "./DevInfo/Man"]);

    private readonly EvidenceLog _log = new(TimeProvider.System);
    private readonly WireMockClient _wireMock;
    private readonly DmFront _front;
    private readonly HttpClient _device;

    public SessionTests(PrivateWireMock server)
    {
        _wireMock = new WireMockClient(server.Client());
        _front = new DmFront(Rig, server.Address, _log);
        var name = _front.Names.Single(server => server.Name == DmFront.OperatorHost);
        _device = LocalClient.For(new Uri($"http://{name.Address}:{name.Port}/"), TimeSpan.FromSeconds(10));
        _device.DefaultRequestHeaders.Host = name.Name;
    }

    public Task InitializeAsync() => _wireMock.PlayAsync(Rig, Script);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _device.Dispose();
        _front.Dispose();
        _wireMock.Dispose();
    }

    [Fact]
    public async Task A_server_that_wants_the_rest_elsewhere_says_so_in_each_message_and_answers_there()
    {
        const string Elsewhere = "http://dm.operator.example/elsewhere";
        await _wireMock.PlayAsync(Rig, Script with { Elsewhere = Elsewhere });

        Told(await SendAsync(Package1(null))).Should().Be(Elsewhere);
        Told(await SendAsync(Package1(Script.Digest), "/elsewhere")).Should().Be(Elsewhere);
        _log.Entries.Where(DmFront.IsFromDevice).Select(entry => new Uri(entry.Fields["url"]).AbsolutePath).Should().Equal("/", "/elsewhere");

        static string Told(XDocument message) => message.Root!.Element(SyncMl + "SyncHdr")!.Elements().SkipWhile(element => element.Name != SyncMl + "Source").ElementAt(1).Value;
    }

    [Fact]
    public async Task A_session_is_challenged_authenticated_answered_and_ended()
    {
        Statuses(await SendAsync(Package1(null))).Should().Equal("407", "407", "407");
        var commands = await SendAsync(Package1(Script.Digest));
        Statuses(commands).Should().Equal("212", "200", "200");
        commands.Descendants(SyncMl + "Get").Select(get => get.Descendants(SyncMl + "LocURI").Single().Value).Should().Equal(Script.Reads);
        Statuses(await SendAsync(Package3)).Should().Equal("200");

        _log.Entries.Select(entry => entry.Kind).Should().Equal("package 1", "package 2", "package 1", "package 2", "package 3", "package 4");
        _log.Entries.Where(entry => entry.Fields.ContainsKey("meaning")).Select(entry => entry.Fields["meaning"])
            .Should().Equal(StubName.Challenge, StubName.Commands, StubName.End);
    }

    [Fact]
    public async Task Commands_of_a_script_follow_the_reads()
    {
        ServerCommand[] commands = [ServerCommand.Replace("./Meter/Reading", "A&B"), ServerCommand.Get("./Meter?prop=ACL"), ServerCommand.Delete("./Meter")];
        await _wireMock.PlayAsync(Rig, Script with { Commands = commands });
        await SendAsync(Package1(null));
        var sent = await SendAsync(Package1(Script.Digest));

        sent.Descendants(SyncMl + "CmdID").Select(id => id.Value).Should().EndWith(["101", "102", "201", "202", "203"]);
        sent.Descendants(SyncMl + "Replace").Single().Descendants(SyncMl + "Data").Single().Value.Should().Be("A&B");
        sent.Descendants(SyncMl + "LocURI").Select(uri => uri.Value).Should().EndWith(["./Meter/Reading", "./Meter?prop=ACL", "./Meter"]);
    }

    [Fact]
    public async Task An_answer_that_is_held_back_goes_when_it_is_released()
    {
        _front.HoldAnswers("operator");
        var answer = SendAsync(Package1(null));
        await _log.WaitForAsync(entry => entry.Kind == "package 1", TimeSpan.FromSeconds(10));
        answer.IsCompleted.Should().BeFalse();
        _front.ReleaseAnswers();

        Statuses(await answer).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Credentials_in_the_first_message_that_are_wrong_are_challenged_and_the_right_ones_are_taken_then()
    {
        Statuses(await SendAsync(Package1("bm90IHRoZSBkaWdlc3Q="))).Should().Equal("401", "401", "401");
        Statuses(await SendAsync(Package1(Script.Digest)))[0].Should().Be("212");
    }

    [Fact]
    public async Task Wrong_credentials_get_no_commands()
    {
        await SendAsync(Package1(null));
        var answer = await SendAsync(Package1("bm90IHRoZSBkaWdlc3Q="));

        Statuses(answer)[0].Should().Be("401");
        answer.Descendants(SyncMl + "Get").Should().BeEmpty();
    }

    [Fact]
    public async Task A_message_out_of_turn_is_unexpected()
    {
        using var answer = await PostAsync(Package3);

        ((int)answer.StatusCode).Should().Be(500);
        _log.Entries[^1].Fields["meaning"].Should().Be(StubName.Unexpected);
    }

    [Fact]
    public async Task The_device_sees_nothing_of_WireMock_in_the_headers()
    {
        using var answer = await PostAsync(Package1(null));

        answer.Headers.Should().NotContain(header => header.Key.StartsWith("Matched-Stub", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_server_that_nobody_knows_is_told_so()
    {
        _device.DefaultRequestHeaders.Host = "elsewhere.example";
        using var answer = await PostAsync(Package1(null));

        ((int)answer.StatusCode).Should().Be(421);
        _log.Entries.Should().ContainSingle(entry => entry.Kind == "UNKNOWN SERVER");
    }

    private async Task<XDocument> SendAsync(string message, string path = "")
    {
        using var answer = await PostAsync(message, path);
        ((int)answer.StatusCode).Should().Be(200);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostAsync(string message, string path = "")
    {
        using var content = new StringContent(message, Encoding.UTF8, "application/vnd.syncml.dm+xml");
        return await _device.PostAsync(path, content);
    }

    private static List<string> Statuses(XDocument answer) =>
        [.. answer.Descendants(SyncMl + "Status").Select(status => status.Element(SyncMl + "Data")!.Value)];

    private static string Package1(string? digest) => Message(
        digest is null ? "" : $"<Cred><Meta><Type xmlns=\"syncml:metinf\">syncml:auth-md5</Type></Meta><Data>{digest}</Data></Cred>",
        "<Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Replace><CmdID>2</CmdID><Item><Source><LocURI>./DevInfo/Man</LocURI></Source><Data>A&amp;B</Data></Item></Replace>");

    private const string Package3Body =
        "<Status><CmdID>1</CmdID><MsgRef>2</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>200</Data></Status>" +
        "<Results><CmdID>2</CmdID><MsgRef>2</MsgRef><CmdRef>101</CmdRef><Item><Source><LocURI>./DevDetail/SwV</LocURI></Source><Data>1.0</Data></Item></Results>";

    private static string Package3 => Message("", Package3Body);

    private static string Message(string credentials, string body) =>
        $"""
        <SyncML xmlns="SYNCML:SYNCML1.2"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>2</MsgID>
        <Target><LocURI>http://dm.operator.example/</LocURI></Target><Source><LocURI>IMEI:490154203237518</LocURI><LocName>alice</LocName></Source>{credentials}</SyncHdr>
        <SyncBody>{body}<Final/></SyncBody></SyncML>
        """;
}
