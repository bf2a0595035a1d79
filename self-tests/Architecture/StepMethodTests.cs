using System.Reflection;
using System.Runtime.CompilerServices;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Architecture;

/// <summary>Holds the bindings to what the pinned SpecFlow really awaits.</summary>
public sealed class StepMethodTests
{
    private static readonly IReadOnlyList<MethodInfo> Bindings =
    [
        .. typeof(Checks).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<BindingAttribute>() is not null)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes().Any(attribute => attribute is StepDefinitionBaseAttribute or HookAttribute)),
    ];

    [Fact]
    public void Bindings_return_nothing_or_a_task_because_anything_else_is_not_awaited()
    {
        Bindings.Should().NotBeEmpty();
        Bindings.Where(method => method.ReturnType != typeof(void) && method.ReturnType != typeof(Task)).Select(method => method.Name).Should().BeEmpty();
    }

    [Fact]
    public void Bindings_that_return_nothing_are_not_async() =>
        Bindings.Where(method => method.ReturnType == typeof(void) && method.GetCustomAttribute<AsyncStateMachineAttribute>() is not null)
            .Select(method => method.Name).Should().BeEmpty();

    [Fact]
    public void Only_one_hook_runs_after_a_scenario_because_another_could_swallow_the_verdict() =>
        Bindings.Count(method => method.GetCustomAttribute<AfterScenarioAttribute>() is not null).Should().Be(1);
}
