using System.Reflection;
using TechTalk.SpecFlow.Bindings;

namespace Conformance.SelfTests.Lint;

/// <summary>The rules for all hooks together: docs/feature-lint.md.</summary>
internal static class HookRules
{
    private const int NoOrder = 10_000;

    private static readonly Dictionary<HookType, string> Refused = new()
    {
        [HookType.BeforeTestRun] = "what it registers is seen by one thread only",
        [HookType.BeforeFeature] = "xunit may run its scenarios on another thread",
        [HookType.AfterFeature] = "what it throws belongs to no scenario, so no verdict tells it",
        [HookType.BeforeStep] = "what it throws looks like the step's failure",
        [HookType.BeforeScenarioBlock] = "what it throws looks like the step's failure",
        [HookType.AfterScenarioBlock] = "what it throws looks like the step's failure",
    };

    public static IEnumerable<string> Findings(Assembly bindings)
    {
        var hooks = new BoundSteps(bindings).Registry.GetHooks().ToList();
        foreach (var hook in hooks.Where(hook => Refused.ContainsKey(hook.HookType)))
            yield return $"{Name(hook)} is [{hook.HookType}]: {Refused[hook.HookType]}.";

        var before = hooks.Where(hook => hook.HookType is HookType.BeforeScenario).ToList();
        foreach (var hook in before.Where(hook => hook.HookOrder is NoOrder))
            yield return $"{Name(hook)} has no Order: which of two such hooks runs first, nobody knows.";
        foreach (var twins in before.GroupBy(hook => hook.HookOrder).Where(group => group.Key is not NoOrder && group.Count() > 1))
            yield return $"{string.Join(" and ", twins.Select(Name))} have the same Order.";

        var after = hooks.Where(hook => hook.HookType is HookType.AfterScenario).Select(Name).ToList();
        if (after.Count is not 1)
            yield return $"There must be one AfterScenario hook, because another could swallow the verdict; there are {after.Count}: {string.Join(", ", after)}.";
    }

    private static string Name(IHookBinding hook) => $"{hook.Method.Type.Name}.{hook.Method.Name}";
}
