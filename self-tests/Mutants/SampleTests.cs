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
    public void Each_file_has_its_share_and_no_mutant_comes_twice()
    {
        var sample = Sample.Draw(All, 20, 1);

        sample.Should().OnlyHaveUniqueItems().And.HaveCount(20);
        sample.Count(mutant => mutant.File is "Small.cs").Should().BeInRange(3, 5);
    }

    [Fact]
    public void Where_there_are_fewer_all_are_taken() => Sample.Draw(All, 300, 1).Should().BeEquivalentTo(All);
}
