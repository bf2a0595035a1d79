using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Tests.Transport;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Life;

/// <summary>DM sessions of a device that waits for a card.</summary>
public sealed class CardlessTests : IAsyncLifetime, IDisposable
{
    private const string Name = "dm.operator.example";
    private const string Alice = "001010000000001";

    private readonly Diary _diary = new();
    private readonly HandSlot _slot = new();
    private readonly ScriptedNetwork _network;
    private readonly CancellationTokenSource _off = new();
    private readonly PowerCycle _cycle;
    private Task _life = Task.CompletedTask;
    private LoopbackServer? _server;

    public CardlessTests()
    {
        _network = new ScriptedNetwork(_diary);
        _cycle = FreshDevice.With(_slot, _network, new NoUserInterface(), new Reporter(_diary.Note, new Clock(TimeProvider.System)));
        _cycle.Tree.Put([TreeNode.Interior("./DMAcc/op"), TreeNode.Leaf("./DMAcc/op/ServerID", "op"), TreeNode.Leaf("./DMAcc/op/AppAddr/1/Addr", $"http://{Name}/")]);
    }

    private LoopbackServer Server => _server!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    [Fact]
    public async Task An_account_that_the_device_has_without_a_card_is_called_when_somebody_wants_it()
    {
        _network.OnBearer = Accept(Server.As(Name));
        await WaitsAsync();

        (await _cycle.StartSessionAsync("op")).Should().Be((true, null));
        await _diary.HasAsync("session ended");

        Server.Received.Should().ContainSingle();
        _diary.Lines.Should().Equal("state waiting-for-card", "session started", "session ended");
    }

    [Fact]
    public async Task Without_the_bearer_there_is_no_session_and_it_is_asked_for_once_more()
    {
        await WaitsAsync();

        (await _cycle.StartSessionAsync("op")).Objection.Should().Contain("404");
        _network.OnBearer = Task.FromResult<string?>("""{"message":"ATTACH REJECT","cause":15}""");
        (await _cycle.StartSessionAsync("op")).Objection.Should().Be("The network answered BEARER REQUEST with 'ATTACH REJECT'; expected BEARER ACCEPT.");
        _network.OnBearer = Accept(Server.As(Name));
        (await _cycle.StartSessionAsync("op")).Objection.Should().BeNull();
        (await _cycle.StartSessionAsync("nobody")).Found.Should().BeFalse();

        await _diary.HasAsync("session ended");
        Server.Received.Should().ContainSingle();
    }

    [Fact]
    public async Task With_a_card_the_names_are_the_attachs_and_after_its_removal_the_bearers_again()
    {
        _network.OnBearer = Accept(Server.As(Name));
        await WaitsAsync();
        _slot.Put(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");

        await _cycle.StartSessionAsync("op");
        await _diary.HasAsync("session ended");
        Server.Received.Should().BeEmpty("the attach accept knows no name");

        _slot.Put(null);
        await _diary.HasAsync("state waiting-for-card", times: 2);
        (await _cycle.StartSessionAsync("op")).Should().Be((true, null));
        await SessionsAsync(1);
        _cycle.Tree.Find("./DMAcc/op").Should().NotBeNull();
    }

    [Fact]
    public async Task A_card_that_comes_breaks_the_session_off()
    {
        var holding = new TaskCompletionSource();
        await using var slow = await LoopbackServer.StartAsync(async (http, _) =>
        {
            holding.SetResult();
            await new TaskCompletionSource().Task.WaitAsync(http.RequestAborted);
        });
        _network.OnBearer = Accept(slow.As(Name));
        await WaitsAsync();
        await _cycle.StartSessionAsync("op");
        await holding.Task;

        _slot.Put(new SimpleCard(Alice));
        await _diary.HasAsync("state authenticating");

        _diary.Lines.Take(4).Should().Equal("state waiting-for-card", "session started", "session ended", "state authenticating");
    }

    [Fact]
    public async Task It_goes_off_in_order_while_the_network_keeps_the_bearer_back()
    {
        _network.OnBearer = new TaskCompletionSource<string?>().Task;
        await WaitsAsync();
        var wanted = _cycle.StartSessionAsync("op");

        await _off.CancelAsync();
        await _life;

        (await wanted).Should().Be((true, "the device does not wait for a card any more"));
        _diary.Lines.Should().Equal("state waiting-for-card", "state switching-off");
    }

    public async Task DisposeAsync()
    {
        await _off.CancelAsync();
        await _life;
        await Server.DisposeAsync();
    }

    public void Dispose()
    {
        _cycle.Dispose();
        _network.Dispose();
        _slot.Dispose();
        _off.Dispose();
    }

    private static Task<string?> Accept(NameEntry server) => Task.FromResult<string?>(
        $$"""{"message":"BEARER ACCEPT","names":[{"name":"{{server.Name}}","address":"{{server.Address}}","port":{{server.Port}}}]}""");

    private async Task WaitsAsync()
    {
        _life = Task.Run(() => _cycle.LiveAsync(_off.Token));
        await _diary.HasAsync("state waiting-for-card");
    }

    private async Task SessionsAsync(int completed)
    {
        await _diary.HasAsync("session ended", times: 2);
        Server.Received.Should().HaveCount(completed);
    }
}
