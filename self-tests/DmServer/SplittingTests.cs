using System.Text;
using System.Xml.Linq;
using Conformance.Fixtures.DmServer;

namespace Conformance.SelfTests.DmServer;

/// <summary>Packages in several messages, and values in several chunks, both ways.</summary>
[Collection(nameof(OneWireMock))]
public sealed class SplittingTests(PrivateWireMock server) : IDisposable
{
    private const int Limit = 1500;
    private const string ChunkTaken = "<Status><CmdID>2</CmdID><MsgRef>1</MsgRef><CmdRef>201</CmdRef><Cmd>Replace</Cmd><Data>213</Data></Status>";

    private static readonly SessionScript Open = DmBench.Script with { Authentication = null, Reads = [] };

    private readonly DmBench _bench = new(server);

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData(DmEncoding.Xml)]
    [InlineData(DmEncoding.Wbxml)]
    public async Task A_long_value_goes_in_chunks_with_its_size_in_the_first(DmEncoding encoding)
    {
        var value = string.Concat(Enumerable.Range(0, 900).Select(number => $"{number} <&> é "));
        await _bench.PlayAsync(Open with { Commands = [ServerCommand.Replace("./Meter/Reading", value)] });
        using var device = new DmClient(_bench.Front) { Encoding = encoding, MaxMsgSize = Limit };
        List<Reply> chunks = [await device.StartAsync()];
        while (!chunks[^1].IsFinal && chunks.Count < 50)
            chunks.Add(await device.NextAsync(ChunkTaken));
        await device.AnswerAsync();

        chunks.Should().OnlyContain(chunk => chunk.Octets.Length <= Limit);
        chunks.SkipLast(1).Should().OnlyContain(chunk => chunk.Octets.Length > Limit - 8, "they are filled");
        string.Concat(chunks.Select(chunk => chunk.All("Replace").Single().Descendants(Reply.SyncMl + "Data").Single().Value)).Should().Be(value);
        chunks.Select(chunk => chunk.Xml!.Descendants(Reply.MetInf + "Size").SingleOrDefault()?.Value).Should().Equal([$"{Encoding.UTF8.GetByteCount(value)}", .. Enumerable.Repeat<string?>(null, chunks.Count - 1)]);
        chunks.Select(chunk => chunk.All("MoreData").Any()).Should().Equal([.. Enumerable.Repeat(true, chunks.Count - 1), false]);
        chunks.SelectMany(chunk => chunk.All("Replace").Elements(Reply.SyncMl + "CmdID")).Select(id => id.Value).Distinct().Should().Equal("201");
        _bench.Meaning.Should().Be(StubName.End);
    }

    [Fact]
    public async Task Many_commands_go_in_several_messages_in_their_order()
    {
        var commands = Enumerable.Range(1, 12).Select(number => ServerCommand.Add($"./Meter/{number}", new string('x', 200))).ToArray();
        await _bench.PlayAsync(Open with { Commands = commands });
        using var device = new DmClient(_bench.Front) { MaxMsgSize = Limit };
        List<Reply> messages = [await device.StartAsync()];
        while (!messages[^1].IsFinal && messages.Count < 20)
            messages.Add(await device.NextAsync());

        messages.Should().HaveCountGreaterThan(2).And.OnlyContain(message => message.Octets.Length <= Limit && message.Statuses.First() == "200");
        messages.SelectMany(message => message.All("LocURI")).Select(uri => uri.Value).Where(uri => uri.StartsWith("./Meter", StringComparison.Ordinal)).Should().Equal(commands.Select(command => command.Uri));
        _bench.Log.Entries.Where(entry => entry.Fields.ContainsKey("meaning")).Select(entry => entry.Fields["meaning"]).Distinct().Should().Equal(StubName.Commands, StubName.Rest);
    }

    [Theory]
    [InlineData(null, 1500, 1500)]
    [InlineData(2000, 1500, 1500)]
    [InlineData(1500, null, 1500)]
    [InlineData(1500, 2000, 1500)]
    public async Task The_lesser_limit_of_device_and_script_counts(int? ofDevice, int? ofScript, int limit)
    {
        await _bench.PlayAsync(Open with { MaxMsgSize = ofScript, Commands = [ServerCommand.Replace("./Meter/Reading", new string('x', 3000))] });
        using var device = new DmClient(_bench.Front) { MaxMsgSize = ofDevice };
        var first = await device.StartAsync();

        first.Octets.Length.Should().BeInRange(limit - 10, limit);
        first.Xml!.Element(Reply.SyncMl + "SyncHdr")!.Descendants(Reply.MetInf + "MaxMsgSize").SingleOrDefault()?.Value.Should().Be(ofScript?.ToString());
    }

    [Fact]
    public async Task A_devices_limit_holds_for_its_session_and_no_longer()
    {
        await _bench.PlayAsync(Open with { Commands = [ServerCommand.Replace("./Meter/Reading", new string('x', 4000))] });
        using var device = new DmClient(_bench.Front) { MaxMsgSize = Limit };
        await device.StartAsync();
        device.MaxMsgSize = null;
        var next = await device.NextAsync(ChunkTaken);
        using var another = new DmClient(_bench.Front) { Session = "2" };

        next.Octets.Length.Should().BeInRange(Limit - 8, Limit);
        (await another.StartAsync()).IsFinal.Should().BeTrue();
    }

    [Fact]
    public async Task What_fits_no_message_and_cannot_be_cut_is_the_benchs_own_error()
    {
        await _bench.PlayAsync(Open with { Commands = [ServerCommand.Atomic(ServerCommand.Add("./Meter/1", new string('x', 2000)))] });
        using var device = new DmClient(_bench.Front) { MaxMsgSize = Limit };

        (await device.StartAsync()).Status.Should().Be(502);
        _bench.Front.Trouble.Should().StartWith("The server's command Atomic does not fit a message of 1500 octets");
    }

    [Fact]
    public async Task A_devices_package_in_several_messages_is_asked_for_to_its_end()
    {
        await _bench.PlayAsync(DmBench.Script);
        using var device = new DmClient(_bench.Front) { MaxMsgSize = 10 * Limit };
        await device.StartAsync();
        var opening = await device.StartAsync(DmBench.Script.Digest, isFinal: false);
        var commands = await device.AnswerAsync();
        var goOn = await device.AnswerAsync(more: "<Results><CmdID>2</CmdID><MsgRef>1</MsgRef><CmdRef>101</CmdRef><Item><Data>1</Data><MoreData/></Item></Results>", isFinal: false);
        await device.AnswerAsync();

        opening.Statuses.Should().Equal("212", "200", "200");
        opening.All("Alert").Single().Element(Reply.SyncMl + "Data")!.Value.Should().Be("1222");
        (opening.IsFinal, opening.All("Get").Any(), commands.All("Get").Count()).Should().Be((false, false, 1));
        goOn.Statuses.Should().Equal("200", "213");
        (goOn.All("Alert").Count(), goOn.IsFinal).Should().Be((1, false));
        _bench.Meaning.Should().Be(StubName.End);
    }

    [Fact]
    public async Task A_session_that_the_device_aborts_is_over()
    {
        await _bench.PlayAsync(Open);
        using var device = new DmClient(_bench.Front);
        await device.StartAsync();
        var reply = await device.AnswerAsync(more: "<Alert><CmdID>2</CmdID><Data>1223</Data></Alert>");

        (reply.Statuses.Count(), reply.IsFinal, _bench.Meaning).Should().Be((2, true, StubName.Abort));
    }
}
