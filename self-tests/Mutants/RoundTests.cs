using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;

namespace Conformance.SelfTests.Mutants;

/// <summary>Which mutant a test case meets in a run.</summary>
public sealed class RoundTests
{
    [Fact]
    public void Each_mutant_gets_one_test_case_before_any_gets_two_and_each_test_case_is_given_once() =>
        Round.Of([Trial(1, "a b c d"), Trial(2, "a c")], trial => trial.Left).Select(one => (one.Key, one.Value.Mutant.Number)).Should().BeEquivalentTo([("a", 1), ("c", 2), ("b", 1), ("d", 1)]);

    [Fact]
    public void One_mutant_gets_twelve_at_most() => Round.Of([Trial(1, "a b c d e f g h i j k l m n")], trial => trial.Left).Should().HaveCount(12);

    private static Trial Trial(int number, string cases) => new(new Mutant(number, "Tree/Acl.cs", 3, "literal", "x = 3;", "3", "4"), cases.Split(' '));
}
