using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Mutants.Reaching;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Mutants;

/// <summary>Meetings that outlive whoever has held them.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFile _file = new("");

    [Fact]
    public void A_later_start_finds_what_has_been_said_in_its_order()
    {
        Ledger("now").Add([Met(8, Verdict.Pass), Met(7, Verdict.Fail), Met(8, Verdict.Error, "error, host-ended")]);
        Ledger("now").Add([Met(7, Verdict.Pass)]);

        Ledger("now").Earlier.Should().Equal(Met(7, Verdict.Fail), Met(7, Verdict.Pass), Met(8, Verdict.Pass), Met(8, Verdict.Error, "error, host-ended"));
    }

    [Fact]
    public void What_was_said_of_another_device_does_not_count_and_what_failed_is_known()
    {
        Ledger("first").Add([Met(7, Verdict.Fail), Met(8, Verdict.Pass)]);
        Ledger("second").Add([Met(8, Verdict.Fail)]);
        var now = Ledger("now");

        now.Earlier.Should().BeEmpty();
        now.FailedBefore(Mutant(7)).Should().Equal("DMSC-1.0-con-0301");
        now.FailedBefore(Mutant(8)).Should().Equal("DMSC-1.0-con-0301");
        now.FailedBefore(Mutant(7) with { Line = 4 }).Should().BeEmpty("it is another mutant, of the same number");

        now.Add([Met(7, Verdict.Pass) with { Place = "Tree/Acl.cs:4" }]);
        now.FailedBefore(Mutant(7) with { Line = 4 }).Should().BeEmpty("that was said of the one before");
    }

    [Fact]
    public void What_a_test_case_has_said_counts_as_long_as_its_text_stays()
    {
        Ledger("now").Add([Met(7, Verdict.Fail), Met(8, Verdict.Pass)]);
        var changed = Ledger("now", ("DMSC-1.0-con-0301", "fedcba98"));

        changed.Earlier.Should().BeEmpty();
        changed.FailedBefore(Mutant(7)).Should().Equal("DMSC-1.0-con-0301");
        changed.FailedBefore(Mutant(8)).Should().BeEmpty();
        Ledger("now").Earlier.Should().HaveCount(2, "nothing was written");
    }

    [Fact]
    public void A_scenario_is_another_when_it_or_the_background_changes_and_not_when_its_neighbour_does()
    {
        const string Feature = "Feature: F\n\n  Background:\n    Given a\n\n    @DMSC-FLO-005 @DMSC-1.0-con-0301\n    Scenario: One\n      Then b\n\n    @DMSC-1.0-con-0302\n    Scenario: Two\n      Then c\n";
        var marks = TestCaseTexts.Of(Feature).ToDictionary();

        marks.Keys.Should().Equal("DMSC-1.0-con-0301", "DMSC-1.0-con-0302");
        TestCaseTexts.Of(Feature.Replace("Then c", "Then d", StringComparison.Ordinal)).Should().Contain(marks.First()).And.NotContain(marks.Last());
        TestCaseTexts.Of(Feature.Replace("Given a", "Given z", StringComparison.Ordinal)).Should().NotContain(marks);
    }

    [Fact]
    public void Every_test_case_of_the_suite_has_a_mark() =>
        TestCaseTexts.Marks().Keys.Should().BeEquivalentTo(Catalogue.Read(Repository.Requirements).TestPurposes.Select(purpose => purpose.Id));

    public void Dispose() => _file.Dispose();

    private Ledger Ledger(string device, params (string Id, string Mark)[] texts) =>
        new(_file.Path, device, (texts is [] ? [("DMSC-1.0-con-0301", "01234567")] : texts).ToDictionary(one => one.Id, one => one.Mark));

    private static Mutant Mutant(int number) => new(number, "Tree/Acl.cs", 3, "literal", "x = 3;", "3", "4");

    private static Meeting Met(int mutant, Verdict verdict, string why = "") => new(mutant, "Tree/Acl.cs:3", "DMSC-1.0-con-0301", verdict, why);
}
