using System.Security.Cryptography;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Values that a server sends in pieces: Protocol 7, RepPro (MoreData, Add, Replace).</summary>
public sealed class LargeObjectTests
{
    private const string Target = "./Vendor/v/large";

    private static readonly string Words = string.Concat(Enumerable.Range(0, 30 << 7).Select(number => $"{number:0000} ä "));
    private static readonly byte[] Octets = [.. Enumerable.Range(0, 30 << 5).SelectMany(block => SHA256.HashData(BitConverter.GetBytes(block)))];

    private static readonly DmAccount Account = new("./DMAcc/op", "op", "http://dm.operator.example/", WantsSession: true, Layer.Card);

    private readonly ManagementTree _tree = Trees.With(
        TreeNode.Interior("./Vendor/v", acl: "Add=op&Get=op&Replace=op&Delete=op"), TreeNode.Leaf("./Vendor/v/a", "1"), TreeNode.Leaf("./Vendor/v/bin", "AAEC", "bin"));

    [Theory]
    [InlineData("xml")]
    [InlineData("wbxml")]
    public async Task A_text_of_30_KiB_is_put_together_piece_by_piece(string encoding)
    {
        var size = LargeObject.SizeOf(Words);
        using var server = Server(encoding, "Add", Target, [.. Words.Chunk(5000).Select(piece => new string(piece))], $"<Size xmlns='syncml:metinf'>{size}</Size>");

        await RunAsync(server);

        size.Should().BeGreaterThanOrEqualTo(30 << 10);
        _tree.Find(Target)!.Value.Should().Be(Words);
        server.Received.Skip(1).SkipLast(1).Select(Codes).Should().AllBe("200 213 1222");
        server.Received[^1].Commands.OfType<Status>().Select(status => status.Code).Should().Equal(200, 200);
        server.Received.Skip(1).Select(message => message.Final).Should().Equal([.. Enumerable.Repeat(false, server.Received.Count - 2), true]);
    }

    [Theory]
    [InlineData("xml", "b64")]
    [InlineData("wbxml", "b64")]
    [InlineData("wbxml", "bin")]
    public async Task Octets_are_put_together_from_base64_or_as_they_are(string encoding, string format)
    {
        var whole = Convert.ToBase64String(Octets);
        var pieces = format is "b64" ? whole.Chunk(4001).Select(piece => new string(piece)) : Octets.Chunk(4001).Select(piece => Convert.ToBase64String(piece));
        var size = format is "b64" ? whole.Length : Octets.Length;
        using var server = Server(encoding, "Replace", "./Vendor/v/bin", [.. pieces], $"<Size xmlns='syncml:metinf'>{size}</Size>", format);

        await RunAsync(server);

        _tree.Find("./Vendor/v/bin")!.Value.Should().Be(whole);
        Codes(server.Received[^1]).Should().Be("200 200");
    }

    [Theory]
    [InlineData(9, 424)]
    [InlineData(11, 424)]
    [InlineData(65537, 413)]
    [InlineData(null, 424)]
    public async Task A_value_of_another_length_than_was_said_or_of_too_large_a_one_has_no_effect(int? size, int status)
    {
        using var server = Server("xml", "Add", Target, ["12345", "67890"], size is null ? "" : $"<Size xmlns='syncml:metinf'>{size}</Size>");

        await RunAsync(server);

        _tree.Find(Target).Should().BeNull();
        server.Received.SelectMany(message => message.Commands).OfType<Status>().Where(answer => answer.Cmd is "Add").Select(answer => answer.Code)
            .Should().EndWith(size is 9 or 11 ? [status] : [status, 424]);
    }

    [Fact]
    public async Task What_the_value_may_not_replace_is_said_with_its_last_piece()
    {
        using var server = Server("xml", "Replace", Target, ["12345", "67890"], "<Size xmlns='syncml:metinf'>10</Size>");

        await RunAsync(server);

        server.Received.Skip(1).Select(Codes).Should().Equal("200 213 1222", "200 404");
    }

    [Theory]
    [InlineData("another node")]
    [InlineData("another command")]
    [InlineData("nothing")]
    public async Task A_value_that_is_not_gone_on_with_is_given_up_and_the_server_is_told(string next)
    {
        using var server = new ScriptedServer(
            Header(212) + Command("Add", 2, Target, "12345", "<Meta><Size xmlns='syncml:metinf'>10</Size></Meta>", moreData: true),
            Header(200) + next switch
            {
                "another node" => Command("Add", 2, "./Vendor/v/n", "67890"),
                "another command" => Command("Replace", 2, "./Vendor/v/a", "67890") + Command("Add", 3, Target, "67890"),
                _ => "",
            },
            Header(200));

        await RunAsync(server);

        var answers = server.Received[2].Commands;
        answers.OfType<Alert>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = 1225, Items = new[] { new SyncMlItem(Target) } });
        _tree.Find(Target)?.Value.Should().Be("67890", "a command of its own, if any, is carried out");
        (_tree.Find(Target) is null).Should().Be(next is not "another command");
        server.Received[2].Final.Should().BeTrue();
    }

    [Fact]
    public async Task A_value_that_the_session_ends_in_has_no_effect()
    {
        using var server = new ScriptedServer(
            Header(212) + Command("Add", 2, Target, "12345", "<Meta><Size xmlns='syncml:metinf'>10</Size></Meta>", moreData: true), Header(200) + "<Alert><CmdID>2</CmdID><Data>1223</Data></Alert>");

        var run = () => RunAsync(server);

        await run.Should().ThrowAsync<SessionException>().WithMessage("*1223*");
        _tree.Find(Target).Should().BeNull();
    }

    [Theory]
    [InlineData("Sequence", "Sequence 200, Add 413, Replace 200", "2")]
    [InlineData("Atomic", "Atomic 507, Add 413, Replace 215", "1")]
    public async Task A_command_of_a_group_takes_no_value_in_pieces(string group, string statuses, string value)
    {
        using var server = new ScriptedServer(
            Header(212) + $"<{group}><CmdID>9</CmdID>" + Command("Add", 2, Target, "12345", "<Meta><Size xmlns='syncml:metinf'>10</Size></Meta>", moreData: true)
            + Command("Replace", 3, "./Vendor/v/a", "2") + $"</{group}>",
            Header(200));

        await RunAsync(server);

        string.Join(", ", server.Received[1].Commands.OfType<Status>().Skip(1).Select(status => $"{status.Cmd} {status.Code}")).Should().Be(statuses);
        _tree.Find("./Vendor/v/a")!.Value.Should().Be(value);
    }

    [Fact]
    public async Task A_value_in_one_piece_may_not_be_longer_either()
    {
        using var server = new ScriptedServer(Header(212) + Command("Add", 2, Target, new string('x', LargeObject.Longest + 1)) + Command("Add", 3, Target, new string('x', LargeObject.Longest)), Header(200));

        await RunAsync(server);

        Codes(server.Received[1]).Should().Be("200 413 200");
    }

    [Fact]
    public async Task An_object_of_TNDS_is_not_taken_in_pieces_either()
    {
        using var server = Server("xml", "Add", Target, ["&lt;MgmtTree", "/>"], "<Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type><Size xmlns='syncml:metinf'>11</Size>");

        await RunAsync(server);

        server.Received.Skip(1).Select(Codes).Should().Equal("200 415 1222", "200 424");
    }

    private static string Codes(SyncMlMessage message) => string.Join(' ', message.Commands.Select(command => command switch
    {
        Status status => status.Code,
        Alert alert => alert.Code,
        _ => 0,
    }));

    private static ScriptedServer Server(string encoding, string command, string target, string[] pieces, string meta, string? format = null)
    {
        var formatMeta = format is null ? "" : $"<Format xmlns='syncml:metinf'>{format}</Format>";
        return new ScriptedServer([
            .. pieces.Select((piece, number) => Header(number is 0 ? 212 : 200)
                + Command(command, 2, target, piece, $"<Meta>{formatMeta}{(number is 0 ? meta : "")}</Meta>", moreData: number < pieces.Length - 1)),
            Header(200),
        ])
        {
            Encoding = encoding is "xml" ? MessageEncoding.Xml : MessageEncoding.Wbxml,
        };
    }

    private Task RunAsync(ScriptedServer server) => server.TakeSessionAsync(Account, _tree);
}
