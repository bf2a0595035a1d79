using Conformance.Mutants.Judging;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Mutants;

/// <summary>Judgements that outlive whoever has made them.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFile _file = new("");

    [Fact]
    public void A_later_start_finds_what_was_judged()
    {
        using (var before = new Ledger(_file.Path))
            before.Add(new Judgement(7, "Tree/Acl.cs:3", Fate.Killed, "DMSC-1.0-con-0301", null));

        using var after = new Ledger(_file.Path);

        after.Of(7).Should().Be(new Judgement(7, "Tree/Acl.cs:3", Fate.Killed, "DMSC-1.0-con-0301", null));
        after.Of(8).Should().BeNull();
    }

    [Fact]
    public void A_line_that_was_not_finished_is_taken_away()
    {
        using (var before = new Ledger(_file.Path))
            before.Add(new Judgement(7, "Tree/Acl.cs:3", Fate.Survived, null, null));
        File.AppendAllText(_file.Path, "{\"Mutant\":8,\"Pla");

        using (var between = new Ledger(_file.Path))
            between.Add(new Judgement(9, "Tree/Acl.cs:5", Fate.Survived, null, null));
        using var after = new Ledger(_file.Path);

        new[] { 7, 8, 9 }.Select(number => after.Of(number)?.Place).Should().Equal("Tree/Acl.cs:3", null, "Tree/Acl.cs:5");
    }

    public void Dispose() => _file.Dispose();
}
