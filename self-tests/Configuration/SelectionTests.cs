using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Configuration;

/// <summary>Which test cases a run is asked for.</summary>
public sealed class SelectionTests : IDisposable
{
    private static readonly Dictionary<string, string> Sources = new(Sample.Start.Sources);

    private static readonly IReadOnlyList<PlannedCase> Plan =
    [
        Case(1, "First things first", "DMSC-SEC-001", Level.Mandatory), Case(2, "First things first", "DMSC-QOE-002", Level.Quality),
        Case(3, "Second things second", "DMSC-SEC-001", Level.Optional), Case(4, "Second things second", "DMSC-SEC-002", Level.Mandatory),
        Case(5, "Things", "DMSC-SEC-002", Level.Extension),
    ];

    private static readonly Inventory Inventory = new(
        [.. Plan.Select(one => new TestCase(one.Id, one.Requirements, one.Title, one.Feature, one.Feature.ToLowerInvariant().Replace(' ', '-') + ".feature", 1, "D", Cut: false))]);

    private readonly TemporaryFolder _runs = new();

    public void Dispose() => _runs.Dispose();

    [Fact]
    public void Nothing_asked_for_is_everything_and_has_no_words()
    {
        Chosen(new()).Should().Equal(1, 2, 3, 4, 5);
        Read(new()).Words.Should().BeNull();
    }

    [Fact]
    public void Of_one_kind_what_is_asked_for_adds_up_and_the_kinds_narrow_each_other()
    {
        Chosen(new() { Only = ["DMSC-SEC-001", "DMSC-1.0-con-0402"] }).Should().Equal(1, 2, 3);
        Chosen(new() { Levels = [Level.Mandatory, Level.Optional] }).Should().Equal(1, 3, 4);
        Chosen(new() { Features = ["first-things", "second-things"] }).Should().Equal(1, 2, 3, 4);
        Chosen(new() { Only = ["DMSC-SEC-001"], Levels = [Level.Mandatory] }).Should().Equal(1);
        Chosen(new() { Levels = [Level.Mandatory], Features = ["SECOND"] }).Should().Equal(4);
    }

    [Fact]
    public void Words_tell_what_was_asked_for() =>
        Read(new() { Only = ["DMSC-SEC-001", "DMSC-1.0-con-0402"], Features = ["first"], Levels = [Level.Optional, Level.Mandatory] }).Words
            .Should().Be("DMSC-SEC-001 or DMSC-1.0-con-0402, and feature 'First things first', and level M or O");

    [Theory]
    [InlineData("THINGS", 5)]
    [InlineData("things.feature", 5)]
    [InlineData("second things", 3, 4)]
    public void A_feature_is_named_by_title_or_file_whatever_their_case_and_a_whole_name_goes_before_parts(string part, params int[] chosen) =>
        Chosen(new() { Features = [part] }).Should().Equal(chosen);

    [Theory]
    [InlineData("thing", "'thing' fits 3 features, and one was expected: first-things-first.feature, second-things-second.feature, things.feature.*")]
    [InlineData("third", "'third' is in no title and no file name of a feature.*")]
    public void A_part_that_fits_no_feature_or_several_is_refused(string part, string reason) =>
        FluentActions.Invoking(() => Read(new() { Features = [part] })).Should().Throw<ConfigurationException>().WithMessage(reason);

    [Fact]
    public void What_did_not_pass_in_a_former_run_is_chosen_by_id_and_so_is_what_has_no_verdict_there()
    {
        var run = Former("01A", Sample.Noon, new() { [1] = Verdict.Pass, [2] = Verdict.Fail, [3] = Verdict.Inconclusive, [4] = null });

        Chosen(new() { Failed = run }).Should().Equal(2, 3, 4);
        Chosen(new() { NotYetRun = run }).Should().Equal(4, 5);
        Chosen(new() { Failed = run, Levels = [Level.Quality] }).Should().Equal(2);
        Read(new() { Failed = run }).Words.Should().Be("what did not pass in run 01A");
    }

    [Fact]
    public void Of_another_suite_a_run_is_taken_all_the_same_and_the_words_say_so()
    {
        var run = Former("01A", Sample.Noon, new() { [1] = Verdict.Fail });
        var options = Options(new() { NotYetRun = run });

        Selection.Read(options, Inventory, Plan, new Dictionary<string, string> { ["steps"] = new('1', 64) }).Words
            .Should().Be("what was not run in run 01A, which was of another suite,");
    }

    [Fact]
    public void Without_a_name_the_latest_run_of_the_rig_file_that_has_ended_is_taken()
    {
        Former("01A", Sample.Noon, new() { [1] = Verdict.Fail });
        var latest = Former("01B", Sample.Noon, new() { [2] = Verdict.Fail });
        Former("01C", null, new() { [3] = Verdict.Fail });
        Former("01D", Sample.Noon, new() { [4] = Verdict.Fail }, rig: "/lab/other.yaml");
        _runs.Add("01E/notes.txt", "no run");

        Options(new() { Failed = "" }).Settled().Failed.Should().Be(latest);
        Options(new() { NotYetRun = "" }).Settled().NotYetRun.Should().Be(latest);
    }

    [Fact]
    public void Where_there_is_no_former_run_none_is_made_up()
    {
        FluentActions.Invoking(() => Options(new() { Failed = "" }).Settled()).Should().Throw<ConfigurationException>().WithMessage("*holds no run of '/lab/rig.yaml' that has ended.*");
        FluentActions.Invoking(() => Read(new() { Failed = _runs.Path })).Should().Throw<FormatException>().WithMessage("*journal.jsonl' is not there.*");
    }

    [Fact]
    public void A_selection_that_leaves_nothing_is_refused() =>
        Refusal(new() { Only = ["DMSC-SEC-001"], Levels = [Level.Extension] }).Should().Be(
            "None of 5 test cases is selected, by DMSC-SEC-001, and level X: kinds of selection narrow each other. Ask for less, or for others.");

    [Theory]
    [InlineData("--only DMSC-SEC-001", nameof(RunOptions.Only))]
    [InlineData("--feature first", nameof(RunOptions.Features))]
    [InlineData("--level Q", nameof(RunOptions.Levels))]
    [InlineData("--failed", nameof(RunOptions.Failed))]
    [InlineData("--not-yet-run", nameof(RunOptions.NotYetRun))]
    public void A_run_for_certification_refuses_every_kind_of_selection(string told, string kind)
    {
        var options = Options(kind switch
        {
            nameof(RunOptions.Only) => new() { Only = ["DMSC-SEC-001"] },
            nameof(RunOptions.Features) => new() { Features = ["first"] },
            nameof(RunOptions.Levels) => new() { Levels = [Level.Quality] },
            nameof(RunOptions.Failed) => new() { Failed = "" },
            _ => new() { NotYetRun = "" },
        });

        FluentActions.Invoking(() => Selection.Check(options with { Mode = RunMode.Certification })).Should().Throw<ConfigurationException>().WithMessage($"{told} leaves test cases out*");
        FluentActions.Invoking(() => Selection.Check(options)).Should().NotThrow();
    }

    private static PlannedCase Case(int number, string feature, string requirement, Level level) =>
        Sample.Planned with { Id = $"DMSC-1.0-con-{400 + number:0000}", Title = $"Case {number}", Feature = feature, Requirements = [requirement], Level = level };

    private string Refusal(Asked asked)
    {
        var selection = Read(asked);
        var plan = Plan.Select(one => one with { Selected = selection.Has(one) }).ToList();
        return FluentActions.Invoking(() => selection.Check(plan)).Should().Throw<ConfigurationException>().Which.Message;
    }

    private IEnumerable<int> Chosen(Asked asked)
    {
        var selection = Read(asked);
        return Plan.Where(selection.Has).Select(one => int.Parse(one.Id[^1..], provider: null));
    }

    private Selection Read(Asked asked) => Selection.Read(Options(asked), Inventory, Plan, Sources);

    private RunOptions Options(Asked asked) => new("/lab/rig.yaml", "/lab/features", asked.Only, 1, _runs.Path, "run")
    {
        Features = asked.Features, Levels = asked.Levels, Failed = asked.Failed, NotYetRun = asked.NotYetRun,
    };

    /// <param name="end">Null: it was killed.</param>
    /// <param name="verdicts">Of the test cases by their number; null: not reached.</param>
    private string Former(string id, DateTimeOffset? end, Dictionary<int, Verdict?> verdicts, string rig = "/lab/rig.yaml")
    {
        var folder = Directory.CreateDirectory(Path.Combine(_runs.Path, id)).FullName;
        using var journal = new JournalWriter(folder);
        journal.Append(Sample.StartWith([.. verdicts.Keys.Select(number => Plan[number - 1])]) with
        {
            RunId = id, Rig = Sample.Start.Rig with { File = rig },
            Requirements = [.. Plan.SelectMany(one => one.Requirements).Distinct().Select(name => Sample.Security with { Id = name })],
        });
        foreach (var (number, verdict) in verdicts.Where(one => one.Value is not null))
            journal.Append((verdict switch { Verdict.Pass => Sample.Pass, Verdict.Fail => Sample.Fail, _ => Sample.Inconclusive }) with { Id = Plan[number - 1].Id });
        if (end is { } at)
            journal.Append(Sample.Completed with { At = at });
        return folder;
    }

    private sealed class Asked
    {
        public IReadOnlyList<string> Only { get; init; } = [];

        public IReadOnlyList<string> Features { get; init; } = [];

        public IReadOnlyList<Level> Levels { get; init; } = [];

        public string? Failed { get; init; }

        public string? NotYetRun { get; init; }
    }
}
