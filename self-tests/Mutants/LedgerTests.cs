using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;
using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Mutants;

/// <summary>Meetings that outlive whoever has held them.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFile _file = new("");

    [Fact]
    public void A_later_start_finds_what_has_been_said_in_its_order()
    {
        new Ledger(_file.Path, "now").Add([Met(8, Verdict.Pass), Met(7, Verdict.Fail), Met(8, Verdict.Error, "error, host-ended")]);
        new Ledger(_file.Path, "now").Add([Met(7, Verdict.Pass)]);

        new Ledger(_file.Path, "now").Earlier.Should().Equal(Met(7, Verdict.Fail), Met(7, Verdict.Pass), Met(8, Verdict.Pass), Met(8, Verdict.Error, "error, host-ended"));
    }

    [Fact]
    public void What_was_said_of_other_sources_does_not_count_and_what_failed_is_known()
    {
        new Ledger(_file.Path, "first").Add([Met(7, Verdict.Fail), Met(8, Verdict.Pass)]);
        new Ledger(_file.Path, "second").Add([Met(8, Verdict.Fail)]);
        var now = new Ledger(_file.Path, "now");

        now.Earlier.Should().BeEmpty();
        now.FailedBefore(Mutant(7)).Should().Equal("DMSC-1.0-con-0301");
        now.FailedBefore(Mutant(8)).Should().Equal("DMSC-1.0-con-0301");
        now.FailedBefore(Mutant(7) with { Line = 4 }).Should().BeEmpty("it is another mutant, of the same number");

        now.Add([Met(7, Verdict.Pass) with { Place = "Tree/Acl.cs:4" }]);
        now.FailedBefore(Mutant(7) with { Line = 4 }).Should().BeEmpty("that was said of the one before");
    }

    public void Dispose() => _file.Dispose();

    private static Mutant Mutant(int number) => new(number, "Tree/Acl.cs", 3, "literal", "x = 3;", "3", "4");

    private static Meeting Met(int mutant, Verdict verdict, string why = "") => new(mutant, "Tree/Acl.cs:3", "DMSC-1.0-con-0301", verdict, why);
}
