using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Lint;

/// <summary>Every step has exactly one binding, and every binding has a step.</summary>
public sealed class BoundStepsTests
{
    [Fact]
    public void Features_and_bindings_fit_each_other()
    {
        var bound = new BoundSteps(typeof(Checks).Assembly);

        bound.Unclear(FeatureFiles.All).Should().BeEmpty();
        bound.Unused().Should().BeEmpty();
    }

    [Fact]
    public void Every_transformation_makes_what_some_step_takes()
    {
        var registry = new BoundSteps(typeof(Checks).Assembly).Registry;
        var taken = registry.GetStepDefinitions().SelectMany(binding => binding.Method.Parameters).Select(parameter => parameter.Type.FullName).ToHashSet();

        registry.GetStepTransformations().Should().NotBeEmpty().And.OnlyContain(transformation => taken.Contains(transformation.Method.ReturnType.FullName));
    }

    [Theory]
    [InlineData("Given a card", null)]
    [InlineData("When it is on", "line 3: 'When it is on' as a When: no binding has these words.")]
    [InlineData("When a card", "line 3: 'When a card' as a When: no binding has these words.")]
    [InlineData("Given a reader", "line 3: 'Given a reader' as a Given: Bound.Reader and Bound.AnyThing both fit.")]
    [InlineData("Given 7 cards", null)]
    [InlineData("Given seven cards", "line 3: 'Given seven cards' as a Given: the words are those of Bound.Cards, and the arguments are not.")]
    [InlineData("Given a card\n    | a | b |", "line 3: 'Given a card' as a Given: the words are those of Bound.Card, and the arguments are not.")]
    [InlineData("Given these\n    | a | b |\n    | 1 | 2 |", null)]
    [InlineData("Given a card\n    And a card\n    When it ends\n    And a card", "line 6: 'And a card' as a When: no binding has these words.")]
    public void A_step_without_exactly_one_binding_is_named(string step, string? sentence) =>
        new BoundSteps(new TypesOnly(typeof(Bound))).Unclear([FeatureFiles.Parse("a.feature", $"Feature: F\n  Scenario: S\n    {step}")])
            .Should().Equal(sentence is null ? [] : [$"a.feature, {sentence}"]);

    [Fact]
    public void A_binding_that_no_feature_uses_is_named()
    {
        var bound = new BoundSteps(new TypesOnly(typeof(Bound)));
        bound.Unclear([FeatureFiles.Parse("a.feature", "Feature: F\n  Scenario: S\n    Given a card\n    And 7 cards\n    And a window\n    And these\n      | a |\n    When it ends")]).Should().BeEmpty();

        bound.Unused().Should().Equal("Bound.Reader is bound to 'Given ^a reader$', and no feature says so.");
    }

    [Binding]
    private sealed class Bound
    {
        [Given("a card")]
        public static void Card() { }

        [Given("a reader")]
        public static void Reader() { }

        [Given("a (?:reader|window)")]
        public static void AnyThing() { }

        [Given("(\\w+) cards")]
        public static void Cards(int count) => _ = count;

        [Given("these")]
        public static void These(Table table) => _ = table;

        [When("it ends")]
        public static void End() { }
    }
}
