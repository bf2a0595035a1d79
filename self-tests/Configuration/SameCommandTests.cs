using Conformance.Reports.Records;
using Conformance.Runner.Commands;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Configuration;

/// <summary>Runs are held against each other by verdicts and reason codes.</summary>
public sealed class SameCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Runs_with_the_same_verdicts_and_reason_codes_are_alike_whatever_their_reasons_and_seeds()
    {
        var (code, said) = Compare(Run("a", 1, Sample.Fail), Run("b", 2, Sample.Fail with { Reason = "Another mark." }));

        (code, said[2]).Should().Be((0, "1 test case ended alike in 2 runs."));
        said[1].Should().Be("run b: seed 2, Reference full 0.1.0 on virtual rig 'rig-0'");
    }

    [Fact]
    public void A_test_case_that_ended_otherwise_in_one_of_them_is_told()
    {
        var (code, said) = Compare(Run("a", 1, Sample.Pass), Run("b", 2, Sample.Pass), Run("c", 3, Sample.Inconclusive));

        code.Should().Be(1);
        said[3..5].Should().Equal($"{Sample.CaseId}: pass | pass | inconclusive (preamble)", "1 test case did not end alike in 3 runs: above, in the order of the runs.");
    }

    [Fact]
    public void Another_reason_code_and_another_plan_are_differences()
    {
        Compare(Run("a", 1, Sample.Fail), Run("b", 1, Sample.Fail with { ReasonCode = "device-silent" })).Code.Should().Be(1);
        Compare(Run("c", 1, Sample.Pass), Run("d", 1, Sample.Pass with { Id = "DMSC-1.0-con-0402" })).Said.Should().Contain($"{Sample.CaseId}: pass | not in the plan");
    }

    [Fact]
    public void A_run_of_another_suite_is_said() =>
        Compare(Run("a", 1, Sample.Pass), Run("b", 1, Sample.Pass, steps: '9')).Said[1].Should().EndWith(", another suite than that of the first");

    [Fact]
    public void Another_amount_of_work_is_a_warning_and_a_difference_where_it_is_asked_for()
    {
        var work = new CaseWork(1, 1, 0, 30, 3, 3, 2);
        string[] runs = [Run("a", 1, Sample.Pass with { Work = work }), Run("b", 1, Sample.Pass with { Work = work with { Apdus = 31, DeviceSyncs = 5 } }), Run("c", 1, Sample.Pass)];
        var (code, said) = Compare(runs);

        said[^2..].Should().Equal($"warning: {Sample.CaseId}: APDUs 30 | 31 | not counted", "1 of 1 test case did not take the same work: above, in the order of the runs.");
        code.Should().Be(0);
        SameCommand.Run(runs, TextWriter.Null, workCounts: true).Should().Be(1);
        SameCommand.Run([runs[0], runs[2]], TextWriter.Null, workCounts: true).Should().Be(0, "one of them has no counts");
    }

    [Fact]
    public void DM_messages_are_compared_only_where_the_test_case_hears_its_one_session_out()
    {
        string[] Runs(string sees, int switchOns) => [Run($"{sees}{switchOns}a", 1, Counted(3, switchOns), sees: sees), Run($"{sees}{switchOns}b", 1, Counted(1, switchOns), sees: sees)];

        Compare(Runs("D", 1)).Said[^1].Should().Be("1 test case took the same work in all runs that have counts of it.");
        Compare(Runs("SD", 2)).Said[^1].Should().Be("1 test case took the same work in all runs that have counts of it.");
        Compare(Runs("SD", 1)).Said[^2].Should().Be($"warning: {Sample.CaseId}: DM messages 3 | 1");
    }

    [Fact]
    public void Where_the_work_was_cut_short_APDUs_are_not_compared_and_switch_ons_are()
    {
        var work = new CaseWork(1, 1, 0, 32, 0, 3, 2) { CutShort = true };
        var first = Run("a", 1, Sample.Pass with { Work = work });

        SameCommand.Run([first, Run("b", 1, Sample.Pass with { Work = work with { Apdus = 31 } })], TextWriter.Null, workCounts: true).Should().Be(0);
        SameCommand.Run([first, Run("c", 1, Sample.Pass with { Work = work with { SwitchOns = 2 } })], TextWriter.Null, workCounts: true).Should().Be(1);
    }

    [Fact]
    public void What_is_no_run_is_refused() =>
        FluentActions.Invoking(() => Compare(Run("a", 1, Sample.Pass), _folder.Path)).Should().Throw<FormatException>().WithMessage("*journal.jsonl' is not there.*");

    private static (int Code, string[] Said) Compare(params string[] folders)
    {
        using var output = new StringWriter();
        return (SameCommand.Run(folders, output), output.ToString().TrimEnd().Split('\n'));
    }

    private static CaseFinished Counted(int messages, int switchOns) => Sample.Pass with { Work = new CaseWork(switchOns, 1, 0, 30, messages, 3, 2) };

    private string Run(string name, int seed, CaseFinished record, char steps = '0', string sees = "CN")
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
        using var journal = new JournalWriter(folder);
        journal.Append(Sample.StartWith(Sample.Planned with { Id = record.Id, Sees = sees }) with { RunId = name, Seed = seed, Sources = new Dictionary<string, string> { ["steps"] = new(steps, 64) } });
        journal.Append(Sample.Bench);
        journal.Append(record);
        journal.Append(Sample.Completed);
        return folder;
    }
}
