using Conformance.Mutants.Judging;
using Conformance.Mutants.Making;

namespace Conformance.SelfTests.Mutants;

/// <summary>Which mutants are judged.</summary>
public sealed class SampleTests
{
    private static readonly IReadOnlyList<Mutant> All =
        [.. Enumerable.Range(0, 100).Select(number => new Mutant(number, number < 80 ? "Large.cs" : "Small.cs", number, "literal", "x = 3;", "3", "4"))];

    [Fact]
    public void The_same_seed_draws_the_same_sample_and_another_seed_another_one()
    {
        Sample.Draw(All, 20, 1).Should().Equal(Sample.Draw([.. All.Reverse()], 20, 1));
        Sample.Draw(All, 20, 2).Should().NotBeEquivalentTo(Sample.Draw(All, 20, 1));
    }

    [Fact]
    public void No_mutant_comes_twice() => Sample.Draw(All, 20, 1).Should().OnlyHaveUniqueItems().And.HaveCount(20);

    [Fact]
    public void One_mutant_less_changes_one_of_the_sample_at_most()
    {
        var before = Sample.Draw(All, 20, 1);

        Sample.Draw(All.Where(mutant => mutant != before[3]), 20, 1).Except(before).Should().ContainSingle();
        Sample.Draw(All.Except(before).Skip(1).Concat(before), 20, 1).Should().Equal(before);
    }

    [Fact]
    public void Where_there_are_fewer_all_are_taken() => Sample.Draw(All, 300, 1).Should().BeEquivalentTo(All);
}
