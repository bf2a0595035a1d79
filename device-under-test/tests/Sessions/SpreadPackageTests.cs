using System.Security.Cryptography;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;
using static ReferenceDevice.Tests.Sessions.ScriptedServer;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>What the device sends to a server that takes messages and values of a limited length only: Protocol 6 and 7.</summary>
public sealed class SpreadPackageTests
{
    private const int Limit = 2000;

    private static readonly string Binary = Convert.ToBase64String(RandomBytes(30 << 10));
    private static readonly string Words = string.Concat(Enumerable.Range(0, 3 << 10).Select(number => number % 7 is 0 ? "<ä&𝄞> " : $"{number:0000} w. \r\n"));

    private static readonly DmAccount Account = new("./DMAcc/op", "op", "http://dm.operator.example/", WantsSession: true, Layer.Card);

    public static TheoryData<string, string> Forms => new()
    {
        { "xml", "chr" }, { "wbxml", "chr" }, { "xml", "bin" }, { "wbxml", "bin" },
    };

    [Fact]
    public async Task Each_message_says_what_the_device_takes()
    {
        using var server = new ScriptedServer(Header(212) + Command("Get", 2, "./DevInfo/Man"), Header(200));

        await RunAsync(server, "xml");

        server.Received.Select(message => (message.Header.MaxMsgSize, message.Header.MaxObjSize)).Should().AllBeEquivalentTo((16384L, 65536L));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_value_that_goes_into_no_message_comes_in_pieces(string encoding, string format)
    {
        var value = format is "bin" ? Binary : Words;
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/large", value, format));
        using var server = Server(60, Header(212) + Command("Get", 2, "./Vendor/large") + Command("Get", 3, "./DevInfo/Man"));

        await RunAsync(server, encoding, tree);

        var pieces = Results(server).Where(result => result.CmdRef is "2").Select(result => result.Items[0]).ToList();
        string.Concat(pieces.Select(piece => piece.Data)).Should().Be(value);
        pieces.Select(piece => piece.MoreData).Should().Equal([.. Enumerable.Repeat(true, pieces.Count - 1), false]);
        pieces.Select(piece => piece.Meta?.Size).Should().Equal([LargeObject.SizeOf(value), .. Enumerable.Repeat<long?>(null, pieces.Count - 1)]);
        pieces.Should().OnlyContain(piece => piece.SourceUri == "./Vendor/large" && piece.Meta!.Format == (format == "bin" ? "b64" : "chr"));
        Results(server).Last().Items[0].Data.Should().Be("Reference", "what follows the value comes as well");
        AllFit(server);
        server.Received.Count.Should().BeLessThan(50, "messages are filled");
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("wbxml")]
    public async Task Statuses_and_results_that_go_into_no_message_are_spread_and_the_last_message_ends_the_package(string encoding)
    {
        var leaves = Enumerable.Range(0, 60).Select(number => TreeNode.Leaf($"./Vendor/v/{number}", new string('x', number))).ToArray();
        using var tree = Trees.With([TreeNode.Interior("./Vendor/v"), .. leaves]);
        using var server = Server(40, Header(212) + string.Concat(leaves.Select((leaf, number) => Command("Get", number + 2, leaf.Path))));

        await RunAsync(server, encoding, tree);

        Results(server).Select(result => result.Items[0].Data).Should().Equal(leaves.Select(leaf => leaf.Value));
        server.Received.SelectMany(message => message.Commands).OfType<Status>().Where(status => status.Cmd is "Get").Select(status => $"{status.MsgRef} {status.CmdRef} {status.Code}")
            .Should().Equal(leaves.Select((_, number) => $"1 {number + 2} 200"));
        server.Received.Skip(1).Select(message => message.Final).Should().Equal([.. Enumerable.Repeat(false, server.Received.Count - 2), true]);
        server.Received.Skip(2).Should().OnlyContain(message => message.Commands.OfType<Status>().Any(status => status.Cmd == "Alert" && status.Code == 200), "each request to go on has its status");
        server.Received.Should().OnlyContain(message => message.Commands.Select(command => command.CmdId).Distinct().Count() == message.Commands.Count);
        AllFit(server);
    }

    [Theory]
    [InlineData("chr")]
    [InlineData("bin")]
    public async Task The_outsider_reads_in_the_pieces_what_the_device_has_written(string format)
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/large", format is "bin" ? Binary[..12000] : Words[..12000], format));
        using var server = Server(20, Header(212) + Command("Get", 2, "./Vendor/large"));

        await RunAsync(server, "wbxml", tree);

        server.Received.Should().HaveCountGreaterThan(5);
        foreach (var at in new[] { 1, 2, server.Received.Count - 1 })
            Comparison.OfOutsider(Outsider.Decode(server.Octets[at])).Should().Be(Comparison.OfDevice(Wbxml.Decode(server.Octets[at])));
    }

    [Fact]
    public async Task The_outsider_reads_an_object_of_TNDS_as_the_text_that_it_is()
    {
        using var server = new ScriptedServer(Header(212) + Command("Get", 2, "./DevInfo?list=TNDS"), Header(200));

        await RunAsync(server, "wbxml");

        Results(server).Should().ContainSingle().Which.Items[0].Tree.Should().NotBeNull();
        Comparison.OfOutsider(Outsider.Decode(server.Octets[1])).Should().Be(Comparison.OfDevice(Wbxml.Decode(server.Octets[1]))).And.Contain("&lt;NodeName&gt;Man");
    }

    [Fact]
    public async Task A_server_that_does_not_ask_for_more_gets_it_all_the_same()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/large", Words));
        using var server = new ScriptedServer([Header(212) + Command("Get", 2, "./Vendor/large"), .. Enumerable.Repeat(Header(200), 50)]) { Meta = MaxMsgSize(Limit), IsDone = message => message.Final && message.Header.MsgId is not "1" };

        await RunAsync(server, "xml", tree);

        string.Concat(Results(server).Select(result => result.Items[0].Data)).Should().Be(Words);
    }

    [Fact]
    public async Task A_server_that_takes_next_to_nothing_ends_the_session()
    {
        using var server = Server(2, Header(212) + Command("Get", 2, "./DevInfo/Man"), 100);

        var run = () => RunAsync(server, "wbxml");

        await run.Should().ThrowAsync<SessionException>().WithMessage("the server takes messages of 100 octets*");
    }

    [Fact]
    public async Task A_value_longer_than_the_server_takes_is_not_sent()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/large", Words));
        using var server = new ScriptedServer(Header(212) + Command("Get", 2, "./Vendor/large"), Header(200)) { Meta = "<Meta><MaxObjSize xmlns='syncml:metinf'>1000</MaxObjSize></Meta>" };

        await RunAsync(server, "xml", tree);

        server.Received[1].Commands.Select(command => command is Status status ? status.Code : 0).Should().Equal(200, 413);
    }

    private static ScriptedServer Server(int messages, string first, int limit = Limit) =>
        new([first, .. Enumerable.Range(1, messages).Select(_ => Header(200) + GoOn())]) { Meta = MaxMsgSize(limit), IsDone = message => message.Final && message.Header.MsgId is not "1" };

    private static string MaxMsgSize(int limit) => $"<Meta><MaxMsgSize xmlns='syncml:metinf'>{limit}</MaxMsgSize></Meta>";

    private static byte[] RandomBytes(int count) => [.. Enumerable.Range(0, count / 32).SelectMany(block => SHA256.HashData(BitConverter.GetBytes(block)))];

    private static IEnumerable<Results> Results(ScriptedServer server) => server.Received.SelectMany(message => message.Commands).OfType<Results>();

    private static void AllFit(ScriptedServer server) =>
        server.Octets.Skip(1).Select(octets => octets.Length).Should().OnlyContain(length => length <= Limit);

    private static Task RunAsync(ScriptedServer server, string encoding, ManagementTree? tree = null) =>
        server.TakeSessionAsync(Account, tree, encoding: encoding is "xml" ? MessageEncoding.Xml : MessageEncoding.Wbxml);
}
