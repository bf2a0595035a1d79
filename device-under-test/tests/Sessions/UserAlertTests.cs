using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Alerts 1100 to 1104 of a server: Protocol 10.</summary>
public sealed class UserAlertTests
{
    private static readonly UserAnswer Dismissed = new(PromptEnd.Dismissed);

    [Fact]
    public async Task A_text_that_is_typed_is_the_answers_item()
    {
        var user = new ScriptedUser(new UserAnswer(PromptEnd.Accepted, "Alice & Bob"));

        (await AnswerAsync(1102, user, "MAXLEN=20&IT=A&ET=P", "Who?")).Should().Be("200 Alice & Bob");

        user.Asked.Should().Be(new Question("text", "Who?", null, new InputRule('A', 20)));
    }

    [Fact]
    public async Task A_choice_is_the_number_of_what_was_chosen()
    {
        var user = new ScriptedUser(new UserAnswer(PromptEnd.Accepted, Choices: [2]));

        (await AnswerAsync(1103, user, "", "Which?", "red", "green", "blue")).Should().Be("200 2");

        user.Asked.Should().BeEquivalentTo(new Question("choice", "Which?", ["red", "green", "blue"]));
    }

    [Theory]
    [InlineData("1 3", "200 1 3")]
    [InlineData("", "200")]
    public async Task Choices_are_as_many_numbers(string chosen, string answer)
    {
        var user = new ScriptedUser(new UserAnswer(PromptEnd.Accepted, Choices: [.. chosen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]));

        (await AnswerAsync(1104, user, "", "Which?", "red", "green", "blue")).Should().Be(answer);

        user.Asked!.Kind.Should().Be("choices");
    }

    [Theory]
    [InlineData(1102, "", "408")]
    [InlineData(1102, "DR=John+Doe%21", "200 John Doe!")]
    [InlineData(1102, "DR=John+Doe&MAXLEN=3", "408")]
    [InlineData(1102, "DR=%01", "408")]
    [InlineData(1103, "", "408")]
    [InlineData(1103, "DR=2", "200 2")]
    [InlineData(1103, "DR=4", "408")]
    [InlineData(1103, "DR=1-2", "408")]
    [InlineData(1104, "DR=1-3", "200 1 3")]
    [InlineData(1104, "DR=1-x", "408")]
    [InlineData(1101, "DR=7", "408")]
    public async Task Where_no_answer_comes_in_time_the_default_counts_if_it_makes_sense(int code, string options, string answer)
    {
        (await AnswerAsync(code, new ScriptedUser(), $"MAXDT=0&{options}", "?", "red", "green", "blue")).Should().Be(answer);
        (await AnswerAsync(code, new ScriptedUser(new UserAnswer(PromptEnd.NoAnswer)), $"UNKNOWN=1&{options}", "?", "red", "green", "blue")).Should().Be(answer);
    }

    [Theory]
    [InlineData(1101, "refused", "304")]
    [InlineData(1101, "dismissed", "214")]
    [InlineData(1102, "refused", "214")]
    [InlineData(1103, "dismissed", "214")]
    public async Task A_question_that_is_turned_down_is_answered_so_whatever_the_default(int code, string how, string status) =>
        (await AnswerAsync(code, new ScriptedUser(new UserAnswer(how)), "DR=1", "?", "red")).Should().Be(status);

    [Theory]
    [InlineData(1103)]
    [InlineData(1104)]
    public async Task A_choice_of_nothing_is_incomplete(int code) => (await AnswerAsync(code, new ScriptedUser(), "", "Which?")).Should().Be("412");

    [Theory]
    [InlineData(1100)]
    [InlineData(1101)]
    [InlineData(1102)]
    [InlineData(1103)]
    [InlineData(1104)]
    public async Task A_device_without_display_does_not_support_them(int code) =>
        (await AnswerAsync(code, new NoUserInterface(), "", "?", "red")).Should().Be("406");

    [Fact]
    public async Task What_the_user_cancels_ends_the_message() =>
        (await ExecuteAsync(new ScriptedUser(Dismissed), new Sequence("s", [Confirm("q"), Get("a")]), Get("b"), new Sequence("t", [Get("c")])))
            .Should().Equal("s 200", "q 214", "a 215", "b 215", "t 215", "c 215");

    [Fact]
    public async Task What_the_user_cancels_in_an_atomic_fails_it() =>
        (await ExecuteAsync(new ScriptedUser(Dismissed), new Atomic("A", [new Add("a", [new SyncMlItem("./Vendor/a", Data: "1")]), Confirm("q")]), Get("b")))
            .Should().Equal("A 507", "a 216", "q 214", "b 200");

    [Fact]
    public async Task A_text_in_an_atomic_is_answered_with_it() =>
        (await ExecuteAsync(new ScriptedUser(new UserAnswer(PromptEnd.Accepted, "x")), new Atomic("A", [Alert(1102, "i", "", "?")])))
            .Should().Equal("A 200", "i 200 x");

    [Theory]
    [InlineData('N', "-12.5", "12a")]
    [InlineData('D', "24122026", "32122026")]
    [InlineData('T', "235959", "240000")]
    [InlineData('P', "+4912p3", "12+3")]
    [InlineData('P', "110", "+")]
    [InlineData('I', "192.168.000.001", "1.2.3")]
    [InlineData('A', "anything", "\u0007")]
    public void What_is_typed_fits_the_type_of_the_input(char type, string fits, string doesNot)
    {
        new InputRule(type).Objection(fits).Should().BeNull();
        new InputRule(type).Objection(doesNot).Should().NotBeNull().And.NotContain(doesNot, "it may be a secret");
    }

    private static Alert Confirm(string id) => Alert(1101, id, "", "Go on?");

    private static Get Get(string id) => new(id, [new SyncMlItem("./DevInfo/Man")]);

    private static Alert Alert(int code, string id, params string[] items) => new(id, code, [.. items.Select(item => new SyncMlItem(Data: item))]);

    private static async Task<string> AnswerAsync(int code, IUser user, params string[] items) =>
        (await ExecuteAsync(user, Alert(code, "i", items))).Should().ContainSingle().Subject["i ".Length..];

    private static async Task<List<string>> ExecuteAsync(IUser user, params SyncMlCommand[] commands)
    {
        using var tree = Trees.With();
        var answers = await new ServerCommands(tree, "op", user).ExecuteAsync(
            new SyncMlMessage(new SyncMlHeader("1", "1", "device", "server"), commands, Final: true), CancellationToken.None);
        return answers.OfType<Status>().Select(status => string.Join(' ', [status.CmdRef, $"{status.Code}", .. status.Items.Select(item => item.Data)])).ToList();
    }
}
