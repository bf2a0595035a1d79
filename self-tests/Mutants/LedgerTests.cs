using Conformance.Mutants.Judging;
using Conformance.Reports.Records;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Mutants;

/// <summary>Meetings that outlive whoever has held them.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFile _file = new("");

    [Fact]
    public void A_later_start_finds_what_has_been_said()
    {
        using (var before = new Ledger(_file.Path))
            before.Add([Met(7, Verdict.Fail), Met(8, Verdict.Pass)]);

        using var after = new Ledger(_file.Path);

        after.Earlier.Should().Equal(Met(7, Verdict.Fail), Met(8, Verdict.Pass));
    }

    [Fact]
    public void A_line_that_was_not_finished_is_taken_away()
    {
        using (var before = new Ledger(_file.Path))
            before.Add([Met(7, Verdict.Pass)]);
        File.AppendAllText(_file.Path, "{\"Mutant\":8,\"Pla");

        using (var between = new Ledger(_file.Path))
            between.Add([Met(9, Verdict.Pass)]);
        using var after = new Ledger(_file.Path);

        after.Earlier.Should().Equal(Met(7, Verdict.Pass), Met(9, Verdict.Pass));
    }

    public void Dispose() => _file.Dispose();

    private static Meeting Met(int mutant, Verdict verdict) => new(mutant, "Tree/Acl.cs:3", "DMSC-1.0-con-0301", verdict, "");
}
