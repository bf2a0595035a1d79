using Microsoft.AspNetCore.Http;
using ReferenceDevice.Applications;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;
using ReferenceDevice.Storage;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Transport;

/// <summary>What becomes of a session that fails below the DM level, and of one that fails there.</summary>
public sealed class SessionRetryTests : IDisposable
{
    private const string Name = "dm.operator.example";

    private static readonly TreeNode[] Account =
    [
        TreeNode.Interior("./DMAcc/op", "", Layer.Card), TreeNode.Leaf("./DMAcc/op/ServerID", "op", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAddr/1/Addr", $"http://{Name}/", layer: Layer.Card),
    ];

    private readonly List<string> _told = [];
    private readonly CancellationTokenSource _end = new();
    private readonly DeviceCore _device;

    public SessionRetryTests()
    {
        var storage = DeviceStorage.Volatile();
        new SetupStorage(storage).Write(new Setup("slot"));
        _device = DeviceCore.Over(
            storage, Trees.CardFile(), new NoUserInterface(), new NoProtection(), DeviceParts.Conforming, new Reporter(Note, new Clock(TimeProvider.System)));
        _device.Tree.Put([.. PermanentNodes.Of(DeviceModel.Full), .. Account]);
    }

    [Fact]
    public async Task A_server_that_comes_back_is_called_again_with_a_new_session()
    {
        await using var server = await FailingAsync(times: 2, http => http.Response.StatusCode = 503);
        var time = new ImpatientTime();

        await RunAsync(server, time);

        _told.Should().Equal(
            "started", "ended the server answered HTTP 503", "started", "ended the server answered HTTP 503", "started", "ended completed");
        server.Received.Select(message => message.Header.SessionId).Should().Equal("1", "2", "3");
        server.Received.Select(message => message.Header.MsgId).Should().AllBe("1");
        time.Waits.Should().Equal(RetrySchedule.Waits);
    }

    [Theory]
    [InlineData("reset", "the exchange with the server broke off: *")]
    [InlineData("truncated", "the exchange with the server broke off: *")]
    [InlineData("empty", "the server's message cannot be understood: *")]
    [InlineData("malformed", "the server's message cannot be understood: *")]
    [InlineData("page", "the server's answer is of type 'text/html'; *")]
    [InlineData("redirect", "the server answered HTTP 302")]
    public async Task It_is_given_up_when_the_declared_retries_are_over_and_the_account_stays(string fault, string reason)
    {
        await using var server = await FailingAsync(times: int.MaxValue, http => FailAsync(http, fault));

        await RunAsync(server, new ImpatientTime());

        _told.Where(line => line is not "started").Should().HaveCount(1 + RetrySchedule.Waits.Count).And.OnlyContain(line => line.StartsWith("ended ", StringComparison.Ordinal));
        _told[^1]["ended ".Length..].Should().Match(reason);
        server.Received.Should().HaveCount(1 + RetrySchedule.Waits.Count);
        _device.Tree.Subtree("./DMAcc/op").Should().HaveCount(Account.Length);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        var time = new ImpatientTime();

        await RunAsync(new NameEntry(Name, "127.0.0.1", 1), time);

        time.Waits.Should().Equal(RetrySchedule.Waits);
        _told[^1].Should().StartWith("ended the server cannot be reached: ");
    }

    [Fact]
    public async Task The_time_that_the_server_names_is_waited_for()
    {
        await using var server = await FailingAsync(times: 1, http =>
        {
            http.Response.StatusCode = 503;
            http.Response.Headers.RetryAfter = "7";
        });
        var time = new ImpatientTime();

        await RunAsync(server, time);

        time.Waits.Should().Equal(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task A_server_that_refuses_at_the_DM_level_is_not_tried_again()
    {
        await using var server = await LoopbackServer.StartAsync(async (http, _) => await http.Response.Body.WriteAsync(Refusal(http)));

        await RunAsync(server, new ImpatientTime());

        _told.Should().HaveCount(2);
        server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task An_account_that_is_gone_is_not_tried_again()
    {
        await using var server = await FailingAsync(times: int.MaxValue, http =>
        {
            _device.Tree.Delete("./DMAcc/op");
            http.Response.StatusCode = 503;
        });

        await RunAsync(server, new ImpatientTime());

        _told.Should().Equal("started", "ended the server answered HTTP 503");
    }

    [Fact]
    public async Task The_end_of_the_stay_is_the_end_of_the_retries()
    {
        await using var server = await FailingAsync(times: int.MaxValue, http => http.Response.StatusCode = 503);
        var time = new ImpatientTime { Rings = false };
        var runner = Runner(server.As(Name), time);
        runner.Start(DmAccount.Of(_device.Tree, "op")!);
        runner.IdleAsync().IsCompleted.Should().BeFalse();

        await _end.CancelAsync();
        await runner.IdleAsync();

        server.Received.Count.Should().BeLessThan(2);
    }

    public void Dispose()
    {
        _device.Tree.Dispose();
        _end.Dispose();
    }

    private static async Task FailAsync(HttpContext http, string fault)
    {
        http.Response.ContentType = fault is "page" ? "text/html" : MediaTypes.MessageXml;
        switch (fault)
        {
            case "reset":
                http.Abort();
                break;
            case "truncated":
                http.Response.ContentLength = 100;
                await http.Response.Body.WriteAsync("<SyncML"u8.ToArray());
                break;
            case "redirect":
                http.Response.Redirect($"http://{Name}/elsewhere");
                break;
            case "malformed":
                await http.Response.Body.WriteAsync("<SyncML"u8.ToArray());
                break;
        }
    }

    private static ReadOnlyMemory<byte> Refusal(HttpContext http)
    {
        http.Response.ContentType = MediaTypes.MessageXml;
        return System.Text.Encoding.UTF8.GetBytes(
            "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>1</MsgID>"
            + "<Target><LocURI>d</LocURI></Target><Source><LocURI>s</LocURI></Source></SyncHdr><SyncBody>"
            + "<Status><CmdID>1</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>403</Data></Status><Final/></SyncBody></SyncML>");
    }

    private static Task<LoopbackServer> FailingAsync(int times, Action<HttpContext> fault) => FailingAsync(times, http =>
    {
        fault(http);
        return Task.CompletedTask;
    });

    private static async Task<LoopbackServer> FailingAsync(int times, Func<HttpContext, Task> fault)
    {
        LoopbackServer? server = null;
        return server = await LoopbackServer.StartAsync((http, number) => number > times ? server!.AcceptAsync(http) : fault(http));
    }

    private Task RunAsync(LoopbackServer server, TimeProvider time) => RunAsync(server.As(Name), time);

    private async Task RunAsync(NameEntry server, TimeProvider time)
    {
        var runner = Runner(server, time);
        runner.Start(DmAccount.Of(_device.Tree, "op")!);
        await runner.IdleAsync();
    }

    private SessionRunner Runner(NameEntry server, TimeProvider time) =>
        new(_device, new Connections(_device.Applications, new NameTable([server]), DeviceParts.Conforming.Connection), new SessionMemory(), time, _end.Token);

    private void Note(LinkMessage message)
    {
        if (message.Event is { Kind: "session" } happened)
            _told.Add($"{happened.Outcome} {happened.Reason}".Trim());
    }
}
