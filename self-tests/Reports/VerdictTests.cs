using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;
using static Conformance.Reports.Records.Verdict;

namespace Conformance.SelfTests.Reports;

public sealed class VerdictTests
{
    [Fact]
    public void A_requirement_takes_the_verdict_of_the_test_case_that_stands_first_in_the_order_of_the_report_model()
    {
        Verdict[] order = [Fail, Error, NotRun, Inconclusive, NotSelected, Pass, NotApplicable];
        var pairs = order.SelectMany((worse, index) => order[index..].Select(better => (worse, better)));

        foreach (var (worse, better) in pairs)
        {
            VerdictRules.Worst([worse, better]).Should().Be(worse, "{0} outranks {1}", worse, better);
            VerdictRules.Worst([better, worse]).Should().Be(worse, "the order of the test cases does not count");
        }
    }

    [Fact]
    public void A_requirement_without_a_test_case_has_no_verdict() => VerdictRules.Worst([]).Should().Be(None);

    [Theory]
    [InlineData(0, RunOutcome.Completed, Pass)]
    [InlineData(0, RunOutcome.Completed, Pass, NotApplicable, NotSelected)]
    [InlineData(1, RunOutcome.Completed, Pass, Fail)]
    [InlineData(1, RunOutcome.Completed, Error, NotRun, Inconclusive, Fail)]
    [InlineData(1, RunOutcome.RigError, Fail)]
    [InlineData(1, null, Fail)]
    [InlineData(2, RunOutcome.Completed, Pass, Inconclusive)]
    [InlineData(2, RunOutcome.Completed, Pass, NotRun)]
    [InlineData(2, RunOutcome.Interrupted, Pass)]
    [InlineData(2, null, Pass)]
    [InlineData(2, RunOutcome.Completed)]
    [InlineData(2, RunOutcome.Completed, NotApplicable, NotSelected)]
    [InlineData(2, RunOutcome.Completed, None)]
    [InlineData(3, RunOutcome.Completed, Pass, Error, Inconclusive)]
    [InlineData(3, RunOutcome.RigError, Pass)]
    [InlineData(3, RunOutcome.Interrupted, Error, NotRun)]
    public void Exit_code_says_what_the_run_has_shown(int code, RunOutcome? outcome, params Verdict[] counted) =>
        ((int)ExitCodes.Of(counted, outcome)).Should().Be(code);

    [Theory]
    [InlineData(4, RunOutcome.BadInput, Pass)]
    [InlineData(4, RunOutcome.BadInput, Fail)]
    [InlineData(3, RunOutcome.RigError)]
    [InlineData(3, RunOutcome.RigError, Inconclusive, NotRun)]
    [InlineData(3, null, Error)]
    [InlineData(2, null)]
    [InlineData(2, RunOutcome.Interrupted)]
    public void Exit_code_follows_the_way_the_run_ended_where_no_verdict_decides(int code, RunOutcome? outcome, params Verdict[] counted) =>
        ((int)ExitCodes.Of(counted, outcome)).Should().Be(code);

    [Fact]
    public void A_waiver_that_is_no_longer_needed_makes_0_a_2_and_changes_no_other_code()
    {
        RunOutcome?[] outcomes = [null, .. Enum.GetValues<RunOutcome>()];
        Verdict[][] counted = [[], .. Enum.GetValues<Verdict>().Select(verdict => new[] { verdict }), .. Enum.GetValues<Verdict>().Select(verdict => new[] { Pass, verdict })];
        var codes = outcomes.SelectMany(outcome => counted.Select(verdicts => (Without: ExitCodes.Of(verdicts, outcome), With: ExitCodes.Of(verdicts, outcome, hasIdleWaiver: true)))).ToList();

        codes.Select(code => code.Without).Distinct().Should().BeEquivalentTo(Enum.GetValues<ExitCode>());
        codes.Should().OnlyContain(code => code.With == (code.Without == ExitCode.Conformant ? ExitCode.Incomplete : code.Without));
    }

    [Fact]
    public void Every_exit_code_has_a_meaning_of_its_own() => Enum.GetValues<ExitCode>().Select(code => code.Meaning()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Closing_line_counts_every_verdict_once() =>
        Tally.Of(Enum.GetValues<Verdict>().Where(verdict => verdict is not None).Append(Pass).ToList()).ToString()
            .Should().Be("2 passed, 4 failed, 2 skipped");
}
