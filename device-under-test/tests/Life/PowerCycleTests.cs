using ReferenceDevice.Proper;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Life;

/// <summary>The device between switch-on and switch-off, with a slot and a network in the hands of the test.</summary>
public sealed class PowerCycleTests : IAsyncLifetime, IDisposable
{
    private const string Alice = "001010000000001";
    private const string Bob = "001010000000002";
    private const string CardNode = "./Vendor/FromCard";
    private const string Reject = """{"message":"AUTHENTICATION REJECT"}""";

    private static readonly string[] GoodPath = ["state authenticating", $"> ATTACH REQUEST {Alice}", "> AUTHENTICATION RESPONSE", "attach accepted", "state provisioning", "provisioning started", "provisioning finished", "state ready"];

    private readonly Diary _diary = new();
    private readonly HandSlot _slot = new();
    private readonly ScriptedNetwork _network;
    private readonly CancellationTokenSource _off = new();
    private readonly PowerCycle _cycle;
    private Task _life = Task.CompletedTask;

    public PowerCycleTests()
    {
        _network = new ScriptedNetwork(_diary);
        _cycle = FreshDevice.With(_slot, _network, new NoUserInterface(), new Reporter(_diary.Note, new Clock(TimeProvider.System)));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task It_waits_for_a_card_and_provisions_after_the_accept()
    {
        SwitchOn(card: null);
        await _diary.HasAsync("state waiting-for-card");

        _slot.Put(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal(["state waiting-for-card", .. GoodPath]);
    }

    [Fact]
    public async Task A_reader_that_is_lost_is_told_once_and_waited_for()
    {
        _slot.Losses = 2;
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal(["error ", "state waiting-for-card", .. GoodPath]);
    }

    [Fact]
    public async Task After_a_reject_it_is_ready_and_has_provisioned_nothing()
    {
        _network.OnResponse = Task.FromResult(Reject);

        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal("state authenticating", $"> ATTACH REQUEST {Alice}", "> AUTHENTICATION RESPONSE", "attach rejected", "state ready");
    }

    [Fact]
    public async Task It_waits_for_the_networks_word_before_it_provisions()
    {
        var word = new TaskCompletionSource<string>();
        _network.OnResponse = word.Task;
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("> AUTHENTICATION RESPONSE");
        _diary.Lines.Should().NotContain("provisioning started");

        word.SetResult("""{"message":"ATTACH ACCEPT"}""");
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal(GoodPath);
    }

    [Fact]
    public async Task With_the_card_its_data_goes_and_the_device_leaves_the_network_and_waits()
    {
        await ReadyWithCardDataAsync();

        _slot.Put(null);
        await _diary.HasAsync("state waiting-for-card");

        _cycle.Tree.Find(CardNode).Should().BeNull();
        _diary.Lines.Should().Equal([.. GoodPath, $"> DETACH REQUEST {Alice}", "state waiting-for-card"]);
        _slot.Held.Should().Be(0);
    }

    [Fact]
    public async Task An_exchanged_card_authenticates_for_itself_after_the_data_of_the_first_has_gone()
    {
        await ReadyWithCardDataAsync();

        _slot.Put(new SimpleCard(Bob));
        await _diary.HasAsync("state ready", times: 2);

        _cycle.Tree.Find(CardNode).Should().BeNull();
        _diary.Lines.Should().Equal([.. GoodPath, $"> DETACH REQUEST {Alice}", .. GoodPath.Select(line => line.Replace(Alice, Bob, StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task What_the_network_says_of_a_card_that_has_gone_is_not_heard()
    {
        var word = new TaskCompletionSource<string>();
        _network.OnResponse = word.Task;
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("> AUTHENTICATION RESPONSE");

        _slot.Put(null);
        await _diary.HasAsync("state waiting-for-card");
        word.SetResult("""{"message":"ATTACH ACCEPT"}""");
        await SwitchOffAsync();

        _diary.Lines.Should().Equal("state authenticating", $"> ATTACH REQUEST {Alice}", "> AUTHENTICATION RESPONSE", "state waiting-for-card", "state switching-off");
    }

    [Fact]
    public async Task A_card_that_goes_while_it_is_spoken_to_is_no_error()
    {
        SwitchOn(new SimpleCard(Alice) { SpokenTo = () => _slot.Put(null) });
        await _diary.HasAsync("state waiting-for-card");

        _diary.Lines.Should().Equal("state authenticating", "state waiting-for-card");
    }

    [Fact]
    public async Task Without_coverage_it_is_ready_without_service_and_attaches_by_itself_when_a_network_is_heard()
    {
        _network.IsSilent = true;
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");
        _diary.Lines.Should().Equal("state authenticating", "attach failed", "state ready");

        _network.IsSilent = false;
        await _diary.HasAsync("state ready", times: 2);

        _diary.Lines.Skip(3).Should().Equal(GoodPath.Skip(1));
    }

    [Fact]
    public async Task After_a_synchronisation_failure_it_answers_the_next_challenge()
    {
        SwitchOn(new SimpleCard(Alice, SimpleCard.Auts, SimpleCard.Res));
        await _diary.HasAsync("state ready");

        _diary.Lines.Skip(1).Take(4).Should().Equal($"> ATTACH REQUEST {Alice}", "> AUTHENTICATION FAILURE", "> AUTHENTICATION RESPONSE", "attach accepted");
    }

    [Fact]
    public async Task A_network_that_challenges_for_ever_is_given_up()
    {
        SwitchOn(new SimpleCard(Alice, SimpleCard.Auts));
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Contain("attach failed").And.NotContain("provisioning started");
    }

    [Fact]
    public async Task A_challenge_without_AUTN_is_answered_with_SRES()
    {
        _network.OnRequest = ScriptedNetwork.GsmChallenge;

        SwitchOn(new SimpleCard(Alice, "04A1B2C3D408" + "0102030405060708" + "9000"));
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal(GoodPath);
    }

    [Fact]
    public async Task It_goes_off_in_order_also_while_the_network_keeps_it_waiting()
    {
        _network.OnResponse = new TaskCompletionSource<string>().Task;
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("> AUTHENTICATION RESPONSE");

        await SwitchOffAsync();

        _diary.Lines[^1].Should().Be("state switching-off");
        _slot.Held.Should().Be(0);
    }

    [Fact]
    public async Task A_card_that_leads_to_files_without_end_is_read_no_further_and_does_no_harm()
    {
        SwitchOn(new EndlessCard(Alice));
        await _diary.HasAsync("state ready");

        _diary.Lines.Count(line => line is "mo skipped").Should().Be(1);
        _diary.Lines.Should().Contain("provisioning finished");
    }

    [Fact]
    public async Task It_goes_off_in_order_with_the_data_of_its_card()
    {
        await ReadyWithCardDataAsync();

        await SwitchOffAsync();

        _cycle.Tree.Find(CardNode).Should().BeNull();
        _diary.Lines.Should().Equal([.. GoodPath, "state switching-off", $"> DETACH REQUEST {Alice}"]);
        _slot.Held.Should().Be(0);
    }

    public Task DisposeAsync() => SwitchOffAsync();

    public void Dispose()
    {
        _cycle.Dispose();
        _network.Dispose();
        _slot.Dispose();
        _off.Dispose();
    }

    private void SwitchOn(SimpleCard? card)
    {
        if (card is not null)
            _slot.Put(card);
        _life = Task.Run(() => _cycle.LiveAsync(_off.Token));
    }

    private async Task SwitchOffAsync()
    {
        await _off.CancelAsync();
        await _life;
    }

    private async Task ReadyWithCardDataAsync()
    {
        SwitchOn(new SimpleCard(Alice));
        await _diary.HasAsync("state ready");
        _cycle.Tree.Put([TreeNode.Interior(CardNode, "", Layer.Card)]);
    }
}
