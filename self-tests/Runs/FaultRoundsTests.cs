namespace Conformance.SelfTests.Runs;

public sealed class FaultRoundsTests
{
    [Fact]
    public void Every_pair_is_in_one_round_and_no_test_case_twice_in_one()
    {
        var rounds = FaultRounds.Of([("b", "1"), ("a", "1"), ("a", "2"), ("c", "1")]);

        rounds.Should().BeEquivalentTo(
            [new Dictionary<string, string> { ["1"] = "a", ["2"] = "a" }, new Dictionary<string, string> { ["1"] = "b" }, new Dictionary<string, string> { ["1"] = "c" }],
            order => order.WithStrictOrdering());
    }
}
