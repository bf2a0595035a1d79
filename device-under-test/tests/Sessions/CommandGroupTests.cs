using ReferenceDevice.Sessions;
using ReferenceDevice.Storage;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Sequence, Atomic and the user's word in them: RepPro (Sequence, Atomic), Protocol 10.</summary>
public sealed class CommandGroupTests : IDisposable
{
    private static readonly Alert Question = new("q", 1101, [new SyncMlItem(), new SyncMlItem(Data: "Go on?")]);
    private static readonly Alert Notice = new("n", 1100, [new SyncMlItem(), new SyncMlItem(Data: "Look.")]);

    private readonly ManagementTree _tree = Trees.With(
        TreeNode.Interior("./Vendor/v", acl: "Add=op&Get=op&Replace=op&Delete=op"), TreeNode.Leaf("./Vendor/v/a", "1"), TreeNode.Leaf("./Vendor/v/b", "1"));

    [Fact]
    public async Task A_sequence_goes_on_after_a_command_that_failed() =>
        (await StatusesAsync(new Sequence("s", [Set("none"), Set("a"), new Get("g", [new SyncMlItem("./Vendor/v/a")])])))
            .Should().Equal("s Sequence 200", "none Replace 404", "a Replace 200", "g Get 200");

    [Fact]
    public async Task The_users_no_ends_the_sequence_and_nothing_beside_it()
    {
        var statuses = await StatusesAsync([new Sequence("s", [Set("a"), Question, Set("b"), new Sequence("t", [Set("b")])]), Set("a")], new ScriptedUser(ScriptedUser.No));

        statuses.Should().Equal(
            "s Sequence 200", "a Replace 200", "q Alert 304", "b Replace 215", "t Sequence 215", "b Replace 215", "a Replace 200");
        Values().Should().Equal("2", "1");
    }

    [Fact]
    public async Task The_users_yes_lets_the_sequence_go_on()
    {
        var user = new ScriptedUser(ScriptedUser.Yes);

        (await StatusesAsync([new Sequence("s", [Notice, Question, Set("b")])], user)).Should().Equal("s Sequence 200", "n Alert 200", "q Alert 200", "b Replace 200");

        user.Seen.Should().Equal("inform Look.", "confirm Go on?");
    }

    [Fact]
    public async Task The_users_no_outside_of_a_group_has_no_effect_on_the_rest() =>
        (await StatusesAsync([Question, Set("b")], new ScriptedUser(ScriptedUser.No))).Should().Equal("q Alert 304", "b Replace 200");

    [Fact]
    public async Task An_atomic_takes_effect_as_a_whole()
    {
        (await StatusesAsync(new Atomic("A", [Set("a"), new Add("n", [new SyncMlItem("./Vendor/v/n", Data: "3")]), Delete("b")])))
            .Should().Equal("A Atomic 200", "a Replace 200", "n Add 200", "b Delete 200");

        _tree.Subtree("./Vendor/v").Select(node => node.Value).Should().Equal(null, "2", "3");
    }

    [Fact]
    public async Task A_later_command_of_an_atomic_sees_what_an_earlier_one_did() =>
        (await StatusesAsync(new Atomic("A", [Delete("a"), new Add("a", [new SyncMlItem("./Vendor/v/a", Data: "3")]), Delete("a"), Set("a")])))
            .Should().Equal("A Atomic 507", "a Delete 216", "a Add 216", "a Delete 216", "a Replace 404");

    [Theory]
    [InlineData("none", "none Replace 404")]
    [InlineData("get", "get Get 500")]
    [InlineData("nested", "nested Atomic 500")]
    [InlineData("question", "q Alert 304")]
    public async Task An_atomic_that_fails_has_no_effect_and_says_of_each_command_what_became_of_it(string failing, string status)
    {
        SyncMlCommand culprit = failing switch
        {
            "none" => Set("none"),
            "get" => new Get("get", [new SyncMlItem("./Vendor/v/a")]),
            "nested" => new Atomic("nested", [Set("a")]),
            _ => Question,
        };

        (await StatusesAsync([new Atomic("A", [Set("a"), culprit, Set("b")])], new ScriptedUser(ScriptedUser.No)))
            .Should().Equal("A Atomic 507", "a Replace 216", status, "b Replace 215");

        Values().Should().Equal("1", "1");
    }

    [Theory]
    [InlineData("", 408)]
    [InlineData("DR=1", 200)]
    [InlineData("MINDT=1&DR=0", 304)]
    public async Task A_question_that_nobody_answers_in_time_is_answered_as_its_options_say(string options, int status)
    {
        var alert = new Alert("q", 1101, [new SyncMlItem(Data: $"MAXDT=0&{options}"), new SyncMlItem(Data: "Go on?")]);

        (await StatusesAsync([alert], new ScriptedUser())).Should().Equal($"q Alert {status}");
    }

    [Fact]
    public async Task A_question_is_withdrawn_at_the_end_of_the_session()
    {
        using var end = new CancellationTokenSource();
        var asking = new ServerCommands(_tree, "op", new ScriptedUser()).ExecuteAsync(Message([Question]), end.Token);

        await end.CancelAsync();

        var wait = () => asking;
        await wait.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task An_alert_without_a_text_is_incomplete_and_one_of_another_kind_not_supported()
    {
        var input = new Alert("i", 1105, Question.Items);
        var empty = new Alert("e", 1101, [new SyncMlItem()]);

        (await StatusesAsync(input, empty, new Alert("m", 1222, []))).Should().Equal("i Alert 406", "e Alert 412", "m Alert 200");
    }

    [Fact]
    public async Task What_the_memory_does_not_take_is_answered_as_failed()
    {
        using var storage = DeviceStorage.Volatile();
        using var tree = new ManagementTree(storage, Trees.CardFile());
        tree.Put(PermanentNodes.Of(DeviceModel.Full));
        storage.Execute("create trigger full before insert on nodes begin select raise(abort, 'full'); end");

        var answers = await new ServerCommands(tree, "op", new ScriptedUser()).ExecuteAsync(
            Message([new Add("a", [new SyncMlItem("./Vendor/x", Data: "1")]), new Atomic("A", [new Add("b", [new SyncMlItem("./Vendor/x", Data: "1")])])]),
            CancellationToken.None);

        answers.OfType<Status>().Select(status => $"{status.CmdRef} {status.Code}").Should().Equal("a 500", "A 507", "b 216");
        tree.Find("./Vendor/x").Should().BeNull();
    }

    [Fact]
    public async Task Each_item_has_a_status_that_names_it_and_a_get_its_results_behind_it()
    {
        var answers = await ExecuteAsync([new Get("g", [new SyncMlItem("./Vendor/v/a"), new SyncMlItem("./none"), new SyncMlItem("./Vendor/v?prop=Name")])], new ScriptedUser());

        answers.Select(answer => answer switch
        {
            Status status => $"{status.TargetRefs[0]} {status.Code}",
            Results results => $"{results.CmdRef} {results.Items[0].SourceUri}={results.Items[0].Data}",
            _ => answer.Name,
        }).Should().Equal("./Vendor/v/a 200", "g ./Vendor/v/a=1", "./none 404", "./Vendor/v?prop=Name 200", "g ./Vendor/v?prop=Name=v");
    }

    public void Dispose() => _tree.Dispose();

    private static Replace Set(string leaf) => new(leaf, [new SyncMlItem($"./Vendor/v/{leaf}", Data: "2")]);

    private static Delete Delete(string leaf) => new(leaf, [new SyncMlItem($"./Vendor/v/{leaf}")]);

    private static SyncMlMessage Message(IReadOnlyList<SyncMlCommand> commands) => new(new SyncMlHeader("1", "1", "device", "server"), commands, Final: true);

    private string?[] Values() => [_tree.Find("./Vendor/v/a")!.Value, _tree.Find("./Vendor/v/b")!.Value];

    private Task<List<string>> StatusesAsync(params SyncMlCommand[] commands) => StatusesAsync(commands, new ScriptedUser());

    private async Task<List<string>> StatusesAsync(SyncMlCommand[] commands, ScriptedUser user) =>
        (await ExecuteAsync(commands, user)).OfType<Status>().Select(status => $"{status.CmdRef} {status.Cmd} {status.Code}").ToList();

    private Task<List<SyncMlCommand>> ExecuteAsync(SyncMlCommand[] commands, ScriptedUser user) =>
        new ServerCommands(_tree, "op", user).ExecuteAsync(Message(commands), CancellationToken.None);
}
