using Conformance.Steps.Scenario;

namespace Conformance.SelfTests.Lint;

/// <summary>Bindings and hooks are what SpecFlow 3.9 sees, awaits and disposes.</summary>
public sealed class BindingRulesTests
{
    [Fact]
    public void Bindings_of_the_suite_keep_the_rules()
    {
        typeof(Checks).Assembly.GetTypes().SelectMany(BindingRules.Findings).Should().BeEmpty();
        HookRules.Findings(typeof(Checks).Assembly).Should().BeEmpty();
    }

    [Fact]
    public void A_class_without_fault_keeps_the_rules() => Findings(typeof(BadBindings.Good)).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(BadBindings.Unbound), "Unbound has bound methods and is no [Binding]*")]
    [InlineData(typeof(BadBindings.Open), "Open must be sealed*")]
    [InlineData(typeof(BadBindings.Heir), "Heir must be sealed and inherit nothing*")]
    [InlineData(typeof(BadBindings.WithState), "WithState keeps '_count'*")]
    [InlineData(typeof(BadBindings.NotPublic), "NotPublic.Step must be public.")]
    [InlineData(typeof(BadBindings.Value), "Value.Step returns ValueTask, which SpecFlow does not await*")]
    [InlineData(typeof(BadBindings.Number), "Number.Step returns Task`1*")]
    [InlineData(typeof(BadBindings.AsyncHook), "AsyncHook.Hook returns ValueTask*")]
    [InlineData(typeof(BadBindings.AsyncWord), "AsyncWord.Word returns Task`1, which SpecFlow does not await: return the word itself.")]
    [InlineData(typeof(BadBindings.AsyncVoid), "AsyncVoid.Step is async void*")]
    [InlineData(typeof(BadBindings.Loose), "Loose.Step is bound to 'a card|a reader'*")]
    [InlineData(typeof(BadBindings.Scoped), "Scoped.Step has a scope*")]
    [InlineData(typeof(BadBindings.TaggedHook), "TaggedHook.Hook has a scope*")]
    [InlineData(typeof(BadBindings.Leaks), "Leaks is given a Resource, which is IAsyncDisposable*")]
    [InlineData(typeof(BadBindings.RunHook), "RunHook.Hook is [BeforeTestRun]:*")]
    [InlineData(typeof(BadBindings.FeatureHooks), "FeatureHooks.Before is [BeforeFeature]:*")]
    [InlineData(typeof(BadBindings.FeatureHooks), "FeatureHooks.After is [AfterFeature]:*")]
    [InlineData(typeof(BadBindings.StepHook), "StepHook.Hook is [BeforeStep]:*")]
    [InlineData(typeof(BadBindings.Unordered), "Unordered.Hook has no Order*")]
    [InlineData(typeof(BadBindings.SameOrder), "SameOrder.* have the same Order.")]
    [InlineData(typeof(BadBindings.TwoEnds), "There must be one AfterScenario hook*there are 2: TwoEnds.One, TwoEnds.Two.")]
    [InlineData(typeof(BadBindings.Unordered), "There must be one AfterScenario hook*there are 0: .")]
    public void A_binding_that_breaks_a_rule_is_named_with_the_reason(Type sample, string sentence) =>
        Findings(sample).Should().ContainMatch(sentence);

    [Theory]
    [InlineData("a card|a reader", true)]
    [InlineData("(a|b) card|reader", true)]
    [InlineData("(?:a|b) card", false)]
    [InlineData(@"a \| b [|(]", false)]
    [InlineData("a card", false)]
    public void Alternatives_outside_every_group_are_found(string pattern, bool open) => Alternatives.AreOpen(pattern).Should().Be(open);

    private static IEnumerable<string> Findings(Type type) => BindingRules.Findings(type).Concat(HookRules.Findings(new TypesOnly(type)));
}
