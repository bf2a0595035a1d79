using Conformance.Mutants.Making;

namespace Conformance.SelfTests.Mutants;

/// <summary>What each kind of change makes of a small source.</summary>
public sealed class WeaverTests
{
    private static readonly IReadOnlySet<int> None = new HashSet<int>();

    [Theory]
    [InlineData("x = a < b;", "x = (Mutant.Is(0) ? a <= b : a < b);")]
    [InlineData("x = a >= b;", "x = (Mutant.Is(0) ? a > b : a >= b);")]
    [InlineData("x = a == b;", "x = (Mutant.Is(0) ? a != b : a == b);")]
    [InlineData("x = a is null;", "x = (Mutant.Is(0) != (a is null));")]
    [InlineData("x = a is > 3;", "x = (Mutant.Is(1) ? a is >= 3 : (Mutant.Is(0) != (a is > 3)));")]
    [InlineData("x = a && b;", "x = (Mutant.Is(2) ? a || b : (Mutant.Is(0) != (a)) && (Mutant.Is(1) != (b)));")]
    [InlineData("x = a - b;", "x = (Mutant.Is(0) ? a + b : a - b);")]
    [InlineData("x += a;", "{ if (Mutant.Is(0)) x -= a; else x += a; }")]
    [InlineData("x = true;", "x = (!Mutant.Is(0));")]
    [InlineData("x = 7;", "x = (Mutant.Is(0) ? 8 : 7);")]
    [InlineData("x = \"word\";", "x = (Mutant.Is(0) ? \"\" : \"word\");")]
    [InlineData("x = a ?? b;", "x = (Mutant.Is(0) ? b : a ?? b);")]
    [InlineData("Do(a);", "{ if (!Mutant.Is(0)) Do(a); }")]
    [InlineData("await Do(a);", "{ if (!Mutant.Is(0)) await Do(a); }")]
    [InlineData("_x = a;", "{ if (!Mutant.Is(0)) _x = a; }")]
    [InlineData("return a;", "return (Mutant.Is(0) ? default! : a);")]
    [InlineData("x = a.Where(b => b.C);", "x = a.Where(b => (Mutant.Is(0) || (b.C)));")]
    [InlineData("foreach (var b in a) x = b;", "foreach (var b in a) { if (Mutant.Is(0)) break; x = b; }")]
    [InlineData("x = a switch { null => b, _ => c };", "x = a switch { null when !Mutant.Is(0) => b, _ => c };")]
    [InlineData("if (a) x = b;", "if ((Mutant.Is(0) != (a))) x = b;")]
    [InlineData("if (a is { } b) x = b;", "if ((!Mutant.Is(0) && (a is { } b))) x = b;")]
    [InlineData("if (a is not { } b) x = c;", "if ((Mutant.Is(0) || (a is not { } b))) x = c;")]
    public void Each_kind_of_change_stands_behind_a_switch(string statement, string woven) => Weave(statement).Text.Should().Be(Source(woven));

    [Theory]
    [InlineData("const int a = 3;")]
    [InlineData("throw new Exception(a + \"b\");")]
    [InlineData("x = new ArgumentException(a == b);")]
    [InlineData("x = \"a sentence for people\";")]
    [InlineData("x = nameof(a);")]
    [InlineData("a.Dispose();")]
    [InlineData("x = \"bytes\"u8;")]
    [InlineData("Console.WriteLine(a);")]
    [InlineData("reporter.Tell(\"error\", a == b);")]
    public void Constants_exceptions_and_words_for_people_stay(string statement) => Weave(statement).Text.Should().Be(Source(statement));

    [Fact]
    public void A_mutant_knows_its_place_and_what_it_changes() =>
        Weaver.Weave("Tree/Acl.cs", "class A\n{\n    int B = 3;   // three\n}\n", 40, None).Mutants.Should()
            .Equal(new Mutant(40, "Tree/Acl.cs", 3, "literal", "int B = 3;   // three", "3", "4"));

    [Fact]
    public void A_mutant_that_was_dropped_keeps_its_number() =>
        Weaver.Weave("A.cs", "class A { int B = 3; int C = 4; }", 0, new HashSet<int> { 0 }).Text.Should().Be("class A { int B = 3; int C = (Mutant.Is(1) ? 5 : 4); }");

    private static WovenFile Weave(string statement) => Weaver.Weave("A.cs", Source(statement), 0, None);

    private static string Source(string statement) => $"class A {{ async Task<int> B() {{ {statement} }} }}";
}
