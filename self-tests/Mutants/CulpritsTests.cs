using Conformance.Mutants.Making;

namespace Conformance.SelfTests.Mutants;

/// <summary>Which mutants are dropped for what the compiler says.</summary>
public sealed class CulpritsTests
{
    private const string Path = $"/suite/artifacts/tree/{DeviceSources.Project}/A.cs";

    private static readonly WovenFile Woven = Weaver.Weave("A.cs", "class A\n{\n    int B() => C + 3;\n    int D(bool e) { while (e) return 1; return 2; }\n}\n", 0, new HashSet<int>());

    [Fact]
    public void The_nearest_mutant_of_an_error_is_dropped()
    {
        var line = Woven.Text.Split('\n')[2];
        var sum = line.IndexOf("C - 3", StringComparison.Ordinal) + 1;

        line.Should().Be("    int B() => (Mutant.Is(2) ? default! : (Mutant.Is(1) ? C - 3 : C + (Mutant.Is(0) ? 4 : 3)));");
        Of($"{Path}(3,{sum}): error CS0019: no such operator [x.csproj]").Should().Equal(1);
        Of($"{Path}(3,{line.IndexOf("4 : 3", StringComparison.Ordinal) + 1}): error CS0029: no such conversion").Should().Equal(0);
    }

    [Fact]
    public void An_error_of_a_path_through_a_member_drops_all_mutants_of_the_member() =>
        Of($"{Path}(4,9): error CS0161: not all code paths return a value").Should().BeEquivalentTo([3, 4, 5, 6]);

    [Fact]
    public void Warnings_and_errors_elsewhere_drop_nothing() =>
        Of($"{Path}(3,9): warning CS8509: not exhaustive\n/suite/Other.cs(3,9): error CS0019: no such operator").Should().BeEmpty();

    private static IEnumerable<int> Of(string said) => Culprits.Of(said, [Woven]);
}
