using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Tests.Proper;

/// <summary>What the user is asked, and what becomes of it.</summary>
public sealed class PromptsTests : IDisposable
{
    private readonly HandTime _time = new();
    private readonly List<string> _events = [];
    private readonly CancellationTokenSource _end = new();
    private readonly Prompts _prompts;

    public PromptsTests() => _prompts = new Prompts(new Reporter(Note, new Clock(_time)), _time);

    [Theory]
    [InlineData("accept", true, "accepted")]
    [InlineData("refuse", false, "refused")]
    [InlineData("dismiss", false, "dismissed")]
    public async Task A_question_ends_with_the_users_answer(string answer, bool consent, string how)
    {
        var asking = _prompts.ConfirmAsync("Use the mail account?", _end.Token);
        var prompt = _prompts.Open().Should().ContainSingle().Subject;
        (prompt.Kind, prompt.Text, asking.IsCompleted).Should().Be(("confirm", "Use the mail account?", false));

        _prompts.Answer(prompt.Id, new PromptAnswer(answer), out var objection).Should().BeTrue();

        (await asking, objection).Should().Be((consent, null));
        _prompts.Open().Should().BeEmpty();
        _events.Should().Equal($"{prompt.Id} shown confirm", $"{prompt.Id} answered {how}");
    }

    [Fact]
    public async Task Nobody_answers_is_no_after_the_declared_time_and_not_before()
    {
        var asking = _prompts.ConfirmAsync("?", _end.Token);
        var id = _prompts.Open()[0].Id;

        _time.Pass(Prompts.AnswerLimit - TimeSpan.FromMilliseconds(1));
        asking.IsCompleted.Should().BeFalse();
        _time.Pass(TimeSpan.FromMilliseconds(1));

        (await asking).Should().BeFalse();
        _events[^1].Should().Be($"{id} answered no answer");
        _prompts.Answer(id, new PromptAnswer("accept"), out _).Should().BeFalse("the question is not asked any more");
    }

    [Fact]
    public async Task When_the_card_leaves_the_question_leaves_with_it()
    {
        var asking = _prompts.ConfirmAsync("?", _end.Token);
        var id = _prompts.Open()[0].Id;

        await _end.CancelAsync();

        (await asking).Should().BeFalse();
        _prompts.Open().Should().BeEmpty();
        _events[^1].Should().Be($"{id} answered withdrawn");
    }

    [Fact]
    public async Task Nothing_is_asked_on_behalf_of_a_card_that_has_left()
    {
        await _end.CancelAsync();

        (await _prompts.PinAsync("PIN?", _end.Token)).Should().BeNull();

        _events.Should().BeEmpty();
    }

    [Fact]
    public void A_text_stays_until_it_is_dismissed_or_everything_is_withdrawn()
    {
        _prompts.Inform("first");
        _prompts.Inform("second");
        _time.Pass(TimeSpan.FromDays(1));
        var (first, second) = (_prompts.Open()[0], _prompts.Open()[1]);

        _prompts.Answer(first.Id, new PromptAnswer("dismiss"), out _).Should().BeTrue();
        _prompts.Open().Should().Equal(second);
        _prompts.Withdraw();

        _prompts.Open().Should().BeEmpty();
        _events[^2..].Should().Equal($"{first.Id} answered dismissed", $"{second.Id} answered withdrawn");
    }

    [Theory]
    [InlineData("accept", "1234", "1234")]
    [InlineData("accept", "12345678", "12345678")]
    [InlineData("refuse", null, null)]
    [InlineData("dismiss", null, null)]
    public async Task A_PIN_is_what_was_typed_or_nothing(string answer, string? typed, string? pin)
    {
        var asking = _prompts.PinAsync("PIN?", _end.Token);

        _prompts.Answer(_prompts.Open()[0].Id, new PromptAnswer(answer, typed), out var objection).Should().BeTrue();

        (await asking, objection).Should().Be((pin, null));
        _events.Should().NotContain(line => line.Contains("1234", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("123456789")]
    [InlineData("12a4")]
    [InlineData("१२३४")]
    public async Task What_is_no_PIN_is_objected_to_and_the_prompt_stays(string? typed)
    {
        var asking = _prompts.PinAsync("PIN?", _end.Token);

        _prompts.Answer(_prompts.Open()[0].Id, new PromptAnswer("accept", typed), out var objection).Should().BeTrue();

        objection.Should().StartWith("What was typed is no PIN");
        asking.IsCompleted.Should().BeFalse();
        await _end.CancelAsync();
    }

    [Fact]
    public async Task A_text_is_what_was_typed_and_fits_and_is_in_no_event()
    {
        var asking = _prompts.AskAsync(new Question(PromptKind.Text, "Name?", Input: new InputRule('N', 5)), _end.Token);
        var id = _prompts.Open()[0].Id;

        foreach (var nonsense in new PromptAnswer[] { new("accept"), new("accept", "abc"), new("accept", "123456"), new("accept", "1", [1]), new("dismiss", "1") })
        {
            _prompts.Answer(id, nonsense, out var objection).Should().BeTrue();
            objection.Should().NotBeNull();
        }

        _prompts.Answer(id, new PromptAnswer("accept", "12345"), out _).Should().BeTrue();
        (await asking).Should().Be(new UserAnswer("accepted", "12345"));
        _events.Should().NotContain(line => line.Contains("12345", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("choice", "2", "; 0; 4; 1 2")]
    [InlineData("choices", "3 1", "0; 4; 2 2")]
    [InlineData("choices", "", "0")]
    public async Task Choices_are_numbers_of_what_is_shown(string kind, string sense, string nonsense)
    {
        var asking = _prompts.AskAsync(new Question(kind, "Which?", ["red", "green", "blue"]), _end.Token);
        var shown = _prompts.Open()[0];
        (shown.Kind, string.Join(' ', shown.Choices!)).Should().Be((kind, "red green blue"));

        foreach (var answer in nonsense.Split("; ").Select(numbers => new PromptAnswer("accept", Choices: Numbers(numbers))).Append(new PromptAnswer("accept", "red")).Append(new PromptAnswer("refuse", Choices: [1])))
        {
            _prompts.Answer(shown.Id, answer, out var objection).Should().BeTrue();
            objection.Should().NotBeNull();
        }

        _prompts.Answer(shown.Id, new PromptAnswer("accept", Choices: Numbers(sense)), out _).Should().BeTrue();
        (await asking).Choices.Should().Equal(Numbers(sense));
    }

    [Fact]
    public void An_answer_that_makes_no_sense_is_objected_to_and_the_prompt_stays()
    {
        _prompts.Inform("text");
        var id = _prompts.Open()[0].Id;

        foreach (var nonsense in new PromptAnswer[] { new("refuse"), new("yes"), new("dismiss", "1234"), new("accept", Choices: [1]) })
        {
            _prompts.Answer(id, nonsense, out var objection).Should().BeTrue();
            objection.Should().NotBeNull();
        }

        _prompts.Open().Should().ContainSingle();
    }

    [Fact]
    public async Task A_device_without_display_agrees_to_nothing()
    {
        var user = new NoUserInterface();
        user.Inform("text");

        (await user.ConfirmAsync("?", _end.Token)).Should().BeFalse();
        (await user.PinAsync("?", _end.Token)).Should().BeNull();
    }

    public void Dispose() => _end.Dispose();

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    private void Note(LinkMessage message)
    {
        if (message.Event is { Kind: "prompt" } happened)
            _events.Add($"{happened.Subject} {happened.Outcome} {happened.Reason}");
    }
}
