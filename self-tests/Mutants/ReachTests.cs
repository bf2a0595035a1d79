using System.Text.Json;
using Conformance.Mutants.Reaching;
using Conformance.Reports.Records;

namespace Conformance.SelfTests.Mutants;

/// <summary>Which test case a process of the device belongs to, and which test cases a mutant meets first.</summary>
public sealed class ReachTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_process_belongs_to_the_test_case_that_was_the_last_to_begin_on_its_rig() =>
        ReachRun.Join(
            [Started("a", "rig-0", 0), Started("b", "rig-1", 1), Started("c", "rig-0", 5)],
            [File("rig-0-device", -1, 1), File("rig-0-device", 2, 2), File("rig-1-second-device", 3, 3), File("rig-0-device", 6, 4), File("rig-0-device", 7, 5)])
            .Should().BeEquivalentTo(new Dictionary<string, int[]> { ["a"] = [2], ["b"] = [3], ["c"] = [4, 5] });

    [Fact]
    public void The_narrowest_and_the_widest_come_in_turn() =>
        Conformance.Mutants.Judging.Turn.Of([Case("wide", 30), Case("narrow", 1), Case("less narrow", 2), Case("less wide", 20)]).Should().Equal("narrow", "wide", "less narrow", "less wide");

    [Fact]
    public void What_is_kept_for_a_later_start_is_read_again()
    {
        var kept = new Reach([Case("a", 2), Case("b", 0)]);

        JsonSerializer.Deserialize<Reach>(JsonSerializer.Serialize(kept)).Should().BeEquivalentTo(kept);
    }

    [Fact]
    public void What_a_test_case_has_reached_is_known_while_its_text_stays()
    {
        var now = new Reach([Case("a", 2), Case("b", 3), Case("c", 4)]).Now(new Dictionary<string, string> { ["a"] = "text of a", ["b"] = "another", ["d"] = "new" });

        now.Cases.Should().ContainSingle().Which.Id.Should().Be("a");
        now.With(new([Case("d", 1), Case("b", 1)])).Cases.Select(one => one.Id).Should().Equal("a", "b", "d");
    }

    private static CaseStarted Started(string id, string rig, int second) => new(id, AttemptCause.First, Noon.AddSeconds(second)) { Rig = rig };

    private static ReachFile File(string place, int second, int mutant) => new(Noon.AddSeconds(second), place, [mutant]);

    private static CaseReach Case(string id, int mutants) => new(id, $"text of {id}", Enumerable.Range(0, mutants).ToHashSet());
}
