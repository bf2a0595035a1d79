using System.Text;
using Conformance.Fixtures.DmServer;

namespace Conformance.SelfTests.DmServer;

/// <summary>Messages in XML and WBXML, and what is no message.</summary>
[Collection(nameof(OneWireMock))]
public sealed class EncodingTests(PrivateWireMock server) : IAsyncLifetime, IDisposable
{
    private const string Xml = "application/vnd.syncml.dm+xml";
    private const string Wbxml = "application/vnd.syncml.dm+wbxml";

    private readonly DmBench _bench = new(server);

    public Task InitializeAsync() => _bench.PlayAsync(DmBench.Script with { Commands = [ServerCommand.Replace("./Meter/Reading", " A&B ")] });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_session_in_WBXML_is_the_same_as_in_XML()
    {
        using var device = new DmClient(_bench.Front) { Encoding = DmEncoding.Wbxml };
        var challenge = await device.StartAsync();
        var commands = await device.StartAsync(DmBench.Script.Digest);
        await device.AnswerAsync();

        challenge.MediaType.Should().Be(Wbxml);
        commands.All("Replace").Single().Descendants(Reply.SyncMl + "Data").Single().Value.Should().Be(" A&B ", "white space counts");
        _bench.Meaning.Should().Be(StubName.End);
        _bench.Log.Entries.Should().AllSatisfy(entry => (entry.Fields["mediaType"], entry.Fields["wire"].Length > 0, entry.Fields["message"].Contains("<SyncML", StringComparison.Ordinal)).Should().Be((Wbxml, true, true)));
        _bench.Log.Entries[0].Fields["message"].Should().Contain("<Data>A&amp;B </Data>");
        Convert.FromBase64String(_bench.Log.Entries[1].Fields["wire"]).Should().Equal(challenge.Octets);
    }

    [Fact]
    public async Task An_encoding_that_the_script_does_not_have_is_answered_with_415()
    {
        await _bench.PlayAsync(DmBench.Script with { Encodings = [DmEncoding.Xml] });
        using var device = new DmClient(_bench.Front) { Encoding = DmEncoding.Wbxml };
        var refused = await device.StartAsync();
        device.Encoding = DmEncoding.Xml;

        (refused.Status, (await device.StartAsync()).Status).Should().Be((415, 200));
        _bench.Log.Entries[1].Should().BeEquivalentTo(new { Kind = "FAULT" });
        _bench.Log.Entries[1].Fields["fault"].Should().Be(StubName.UnsupportedEncoding);
    }

    [Theory]
    [InlineData("02A4016A006D028880808000", "signal 6", null)]   // ENTITY of 2^31 and above
    [InlineData("02A4016A006D6B45545A000153036170706C69636174696F6E2F766E642E73796E636D6C2E646D746E64732B7762786D6C00010100004FC30C020E6A0058C30341424301010101010101", "signal 11", null)]   // a rights object nested in Data
    [InlineData("020E6A0058C3034142430101", null, "it begins with 020E6A00")]   // a rights object
    [InlineData("01A4026A00", null, "it begins with 01A4026A")]   // MetInf
    [InlineData("02A4016A00", null, "libwbxml cannot decode it")]   // nothing behind the header
    public async Task What_kills_libwbxml_does_not_kill_the_bench(string hex, string? trouble, string? misfit)
    {
        using var device = new DmClient(_bench.Front);
        var reply = await device.PostAsync(Convert.FromHexString(hex), Wbxml);

        var entry = _bench.Log.Entries.Should().ContainSingle().Subject;
        entry.Fields["wire"].Should().Be(Convert.ToBase64String(Convert.FromHexString(hex)));
        if (trouble is null)
            (reply.Status, entry.Kind, entry.Fields["misfit"]).Should().Match<(int, string, string)>(seen => seen.Item1 == 400 && seen.Item2 == "NOT A DM MESSAGE" && seen.Item3.Contains(misfit!, StringComparison.Ordinal));
        else
            _bench.Front.Trouble.Should().Contain(trouble);
    }

    [Fact]
    public async Task Fifty_thousand_levels_are_too_long_to_be_decoded()
    {
        using var device = new DmClient(_bench.Front);

        (await device.PostAsync([0x02, 0xA4, 0x01, 0x6A, 0x00, .. Enumerable.Repeat((byte)0x6D, 50_000), .. Enumerable.Repeat((byte)0x01, 50_000)], Wbxml)).Status.Should().Be(400);
        _bench.Log.Entries.Single().Fields["misfit"].Should().Contain("100005 octets");
    }

    [Fact]
    public async Task What_is_longer_than_a_server_takes_is_written_down()
    {
        using var device = new DmClient(_bench.Front);
        await Record.ExceptionAsync(() => device.PostAsync(new byte[2 << 20], Xml));   // the connection may end while it is still sending

        var entry = await _bench.Log.WaitForAsync(entry => entry.Kind == "NOT A DM MESSAGE", TimeSpan.FromSeconds(10));
        entry!.Fields["misfit"].Should().Contain("longer than a server takes");
    }

    public static TheoryData<string, byte[], string> NoMessages => new()
    {
        { Xml, "<SyncML"u8.ToArray(), "Unexpected end" },
        { Xml, "<SyncML xmlns='SYNCML:SYNCML1.1'/>"u8.ToArray(), "SYNCML1.1" },
        { Xml, [0xFF, 0xFE, 0x3C, 0x00], "not UTF-8" },
        { Xml, [], "Root element is missing" },
        { "text/xml", "<SyncML xmlns='SYNCML:SYNCML1.2'/>"u8.ToArray(), "it is of type 'text/xml'" },
        { Wbxml, Convert.FromHexString("02A4016A006D6B464F030100"), "libwbxml cannot decode it" },
        { Wbxml, Convert.FromHexString("02A4016A006D6B464F0301000101010101"), "not well-formed" },
    };

    [Theory]
    [MemberData(nameof(NoMessages))]
    public async Task What_is_no_message_is_answered_with_400_and_kept_as_it_came(string mediaType, byte[] octets, string misfit)
    {
        using var device = new DmClient(_bench.Front);

        (await device.PostAsync(octets, mediaType)).Status.Should().Be(400);
        var entry = _bench.Log.Entries.Should().ContainSingle(entry => entry.Kind == "NOT A DM MESSAGE").Subject;
        entry.Fields["misfit"].Should().Contain(misfit);
        entry.Fields.GetValueOrDefault("wire", "").Should().Be(Convert.ToBase64String(octets));
        _bench.Front.Trouble.Should().BeNull("it is the device's doing");
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_a_message_from_WireMock()
    {
        using var device = new DmClient(_bench.Front);
        var message = "\uFEFF<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><SessionID>1</SessionID><MsgID>1</MsgID></SyncHdr><SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>";

        (await device.PostAsync(Encoding.UTF8.GetBytes(message), Xml)).Statuses.First().Should().Be("407");
    }

    [Fact]
    public async Task A_message_is_written_down_with_all_that_is_known_of_it()
    {
        using var device = new DmClient(_bench.Front) { Session = "2A" };
        await device.StartAsync();
        await device.StartAsync(DmBench.Script.Digest);
        var (start, answer) = (_bench.Log.Entries[2].Fields, _bench.Log.Entries[3].Fields);

        start.Should().Contain(new Dictionary<string, string>
        {
            ["mediaType"] = Xml, ["url"] = "http://dm.operator.example/", ["httpVersion"] = "HTTP/1.1", ["session"] = "2A", ["messageId"] = "2", ["final"] = "true", ["source"] = "IMEI:490154203237518",
            ["user"] = "alice", ["credential"] = DmBench.Script.Digest, ["credentialType"] = AuthenticationType.Digest, ["server"] = "operator",
        });
        start["requestHeaders"].Split('\n').Should().Contain("Host: dm.operator.example");
        start.Should().NotContainKeys("hmac", "tls", "wire", "proxy");
        answer.Should().Contain(new Dictionary<string, string> { ["mediaType"] = Xml, ["status"] = "200", ["server"] = "operator", ["meaning"] = StubName.Commands, ["answers"] = "3", ["session"] = "2A" });
        answer["responseHeaders"].Should().Be($"Content-Type: {MediaTypes.Xml}\nCache-Control: no-store");
    }

    [Fact]
    public async Task What_a_device_writes_comes_back_as_it_was_written()
    {
        await _bench.PlayAsync(DmBench.Script with { Authentication = null });
        using var device = new DmClient(_bench.Front);
        var reply = await device.SendAsync("", "<Alert><CmdID>a&amp;b&lt;{{now}}</CmdID><Data>1201</Data></Alert>");

        reply.All("CmdRef").Select(id => id.Value).Should().Equal("0", "a&b<{{now}}");
    }
}
