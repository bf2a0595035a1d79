using Conformance.Mutants.Judging;
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
    public void What_was_said_of_other_sources_does_not_count()
    {
        new Ledger(_file.Path, "before").Add([Met(7, Verdict.Fail)]);

        new Ledger(_file.Path, "now").Earlier.Should().BeEmpty();
    }

    public void Dispose() => _file.Dispose();

    private static Meeting Met(int mutant, Verdict verdict, string why = "") => new(mutant, "Tree/Acl.cs:3", "DMSC-1.0-con-0301", verdict, why);
}
