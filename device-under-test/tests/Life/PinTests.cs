using System.Text.Json;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Life;

/// <summary>The device with a card that wants its PIN.</summary>
public sealed class PinTests : IAsyncLifetime, IDisposable
{
    private const string Alice = "001010000000001";
    private const string Pin = "73914";
    private const string VerifyPin1 = "0020000108 ";

    private readonly Diary _diary = new();
    private readonly List<string> _said = [];
    private readonly HandSlot _slot = new();
    private readonly ScriptedNetwork _network;
    private readonly Proper.HandTime _time = new();
    private readonly CancellationTokenSource _off = new();
    private readonly Prompts _prompts;
    private readonly PowerCycle _cycle;
    private Task _life = Task.CompletedTask;

    public PinTests()
    {
        _network = new ScriptedNetwork(_diary);
        var reporter = new Reporter(Note, new Clock(TimeProvider.System));
        _prompts = new Prompts(reporter, _time);
        _cycle = FreshDevice.With(_slot, _network, _prompts, reporter);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task With_the_right_PIN_it_attaches_and_the_PIN_is_told_to_the_card_alone()
    {
        var card = new PinCard(Alice, Pin, tries: 3);
        SwitchOn(card);

        (await AskedAsync(1)).Should().Be("PIN of the card (3 tries left)");
        Type(Pin);
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Contain("attach accepted").And.ContainInOrder("state authenticating", "prompt shown", "prompt answered", $"> ATTACH REQUEST {Alice}");
        card.Verified.Should().Equal(VerifyPin1 + "3733393134FFFFFF");
        _said.Should().NotContain(message => message.Contains(Pin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_wrong_PIN_it_asks_again_and_tells_how_many_tries_are_left()
    {
        var card = new PinCard(Alice, Pin, tries: 3);
        SwitchOn(card);

        await AskedAsync(1);
        Type("0000");
        (await AskedAsync(2)).Should().Be("Wrong. PIN of the card (2 tries left)");
        Type("00000000");
        (await AskedAsync(3)).Should().Be("Wrong. PIN of the card (last try: another wrong one blocks the card)");
        Type(Pin);
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Contain("attach accepted");
        card.Verified.Should().Equal(VerifyPin1 + "30303030FFFFFFFF", VerifyPin1 + "3030303030303030", VerifyPin1 + "3733393134FFFFFF");
    }

    [Theory]
    [InlineData("refuse")]
    [InlineData("dismiss")]
    [InlineData(null)]
    public async Task Without_an_answer_no_try_is_used_and_there_is_no_service(string? answer)
    {
        var card = new PinCard(Alice, Pin, tries: 1);
        SwitchOn(card);
        await AskedAsync(1);

        if (answer is null)
            _time.Pass(Prompts.AnswerLimit);
        else
            _prompts.Answer(_prompts.Open()[0].Id, new PromptAnswer(answer), out _);
        await _diary.HasAsync("state ready");

        card.Verified.Should().BeEmpty();
        _diary.Lines.Should().NotContain("attach accepted").And.NotContain("provisioning started");
        _said[^1].Should().Contain("the user has not given it");
    }

    [Fact]
    public async Task A_blocked_PIN_is_not_asked_for()
    {
        var card = new PinCard(Alice, Pin, tries: 0);
        SwitchOn(card);
        await _diary.HasAsync("state ready");

        _diary.Lines.Should().Equal("state authenticating", "error ", "state ready");
        _said[^1].Should().Contain("PIN1 of the card is blocked").And.Contain("\"attached\":false");
        card.Verified.Should().BeEmpty();
    }

    [Fact]
    public async Task A_PIN_that_the_user_blocks_ends_the_service()
    {
        SwitchOn(new PinCard(Alice, Pin, tries: 1));
        await AskedAsync(1);
        Type("0000");
        await _diary.HasAsync("state ready");

        _said[^1].Should().Contain("PIN1 of the card is blocked");
        _diary.Lines.Count(line => line is "prompt shown").Should().Be(1);
    }

    [Fact]
    public async Task The_question_goes_with_the_card()
    {
        SwitchOn(new PinCard(Alice, Pin, tries: 3));
        await AskedAsync(1);

        _slot.Put(null);
        await _diary.HasAsync("state waiting-for-card");

        _prompts.Open().Should().BeEmpty();
        _diary.Lines.Should().Equal("state authenticating", "prompt shown", "prompt answered", "state waiting-for-card");
    }

    public async Task DisposeAsync()
    {
        await _off.CancelAsync();
        await _life;
    }

    public void Dispose()
    {
        _cycle.Dispose();
        _network.Dispose();
        _slot.Dispose();
        _off.Dispose();
    }

    private void SwitchOn(SimpleCard card)
    {
        _slot.Put(card);
        _life = Task.Run(() => _cycle.LiveAsync(_off.Token));
    }

    private async Task<string> AskedAsync(int times)
    {
        await _diary.HasAsync("prompt shown", times);
        return _prompts.Open().Single().Text;
    }

    private void Type(string pin) => _prompts.Answer(_prompts.Open()[0].Id, new PromptAnswer("accept", pin), out _).Should().BeTrue();

    private void Note(LinkMessage message)
    {
        _said.Add(JsonSerializer.Serialize(message, ContractJson.Default.LinkMessage));
        _diary.Note(message);
    }
}
