using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Lint;

#pragma warning disable // each class is wrong on purpose
/// <summary>Bindings that SpecFlow drops, does not await, or lets leak from one scenario into another.</summary>
public static class BadBindings
{
    [Binding]
    public sealed class Good(Checks checks)
    {
        [Given("a")]
        public Task Step() => Task.FromResult(checks);

        [BeforeScenario(Order = 1)]
        public void First() { }

        [BeforeScenario(Order = 2)]
        public void Second() { }

        [AfterScenario(Order = 0)]
        public void Last() { }
    }

    public sealed class Unbound
    {
        [Given("a")]
        public void Step() { }
    }

    [Binding]
    public class Open
    {
        [Given("a")]
        public void Step() { }
    }

    [Binding]
    public sealed class Heir : TechTalk.SpecFlow.Steps
    {
        [Given("a")]
        public void Step() { }
    }

    [Binding]
    public sealed class WithState
    {
        private int _count;

        [Given("a")]
        public void Step() => _count++;
    }

    [Binding]
    public sealed class NotPublic
    {
        [Given("a")]
        private void Step() { }
    }

    [Binding]
    public sealed class Value
    {
        [Then("a")]
        public ValueTask Step() => default;
    }

    [Binding]
    public sealed class Number
    {
        [Then("a")]
        public Task<int> Step() => Task.FromResult(1);
    }

    [Binding]
    public sealed class AsyncVoid
    {
        [When("a")]
        public async void Step() => await Task.Yield();
    }

    [Binding]
    public sealed class AsyncHook
    {
        [AfterStep]
        public ValueTask Hook() => default;
    }

    [Binding]
    public sealed class AsyncWord
    {
        [StepArgumentTransformation("a")]
        public Task<Uri> Word() => Task.FromResult(new Uri("a:b"));
    }

    [Binding]
    public sealed class Loose
    {
        [Given("a card|a reader")]
        public void Step() { }
    }

    [Binding]
    public sealed class Scoped
    {
        [Given("a"), Scope(Tag = "cut")]
        public void Step() { }
    }

    [Binding]
    public sealed class TaggedHook
    {
        [BeforeScenario("cut", Order = 1)]
        public void Hook() { }
    }

    [Binding]
    public sealed class RunHook
    {
        [BeforeTestRun]
        public static void Hook() { }
    }

    [Binding]
    public sealed class FeatureHooks
    {
        [BeforeFeature]
        public static void Before() { }

        [AfterFeature]
        public static void After() { }
    }

    [Binding]
    public sealed class StepHook
    {
        [BeforeStep]
        public void Hook() { }
    }

    [Binding]
    public sealed class Unordered
    {
        [BeforeScenario]
        public void Hook() { }
    }

    [Binding]
    public sealed class SameOrder
    {
        [Before(Order = 1)]
        public void One() { }

        [BeforeScenario(Order = 1)]
        public void Two() { }
    }

    [Binding]
    public sealed class TwoEnds
    {
        [AfterScenario(Order = 0)]
        public void One() { }

        [After(Order = 1)]
        public void Two() { }
    }

    [Binding]
    public sealed class Leaks(Driver driver)
    {
        [Given("a")]
        public void Step() => driver.Go();
    }

    public sealed class Driver(Resource resource)
    {
        public void Go() => resource.Equals(this);
    }

    public sealed class Resource : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }
}
