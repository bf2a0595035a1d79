using System.Reflection;
using System.Runtime.CompilerServices;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Lint;

/// <summary>The rules for one class with steps, words or hooks: docs/feature-lint.md.</summary>
internal static class BindingRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Findings(Type type)
    {
        var bound = type.GetMethods(Declared).Where(method => Attributes(method).Any()).ToList();
        return bound.Count is 0 ? [] : OfClass(type, bound).Concat(bound.SelectMany(OfMethod));
    }

    private static IEnumerable<Attribute> Attributes(MethodInfo method) =>
        method.GetCustomAttributes().Where(attribute => attribute is StepDefinitionBaseAttribute or HookAttribute or StepArgumentTransformationAttribute);

    private static IEnumerable<string> OfClass(Type type, List<MethodInfo> bound)
    {
        if (type.GetCustomAttribute<BindingAttribute>() is null)
            yield return $"{type.Name} has bound methods and is no [Binding]: SpecFlow does not see them.";
        if (!type.IsSealed || type.BaseType != typeof(object))
            yield return $"{type.Name} must be sealed and inherit nothing: SpecFlow would bind inherited methods once for each heir.";
        if (!bound.Exists(method => method.GetCustomAttributes<HookAttribute>().Any())
            && type.GetFields(Declared).FirstOrDefault(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<')) is { } state)
            yield return $"{type.Name} keeps '{state.Name}': what a scenario shares lives in a driver.";
        foreach (var leak in Injections.NeverDisposed(type))
            yield return $"{type.Name} is given a {leak.Name}, which is IAsyncDisposable: SpecFlow never calls DisposeAsync.";
    }

    private static IEnumerable<string> OfMethod(MethodInfo method)
    {
        var name = $"{method.DeclaringType!.Name}.{method.Name}";
        var makesWord = Attributes(method).Any(attribute => attribute is StepArgumentTransformationAttribute);
        if (!method.IsPublic)
            yield return $"{name} must be public.";
        if (makesWord ? IsAwaitable(method.ReturnType) : method.ReturnType != typeof(void) && method.ReturnType != typeof(Task))
            yield return $"{name} returns {method.ReturnType.Name}, which SpecFlow does not await: {(makesWord ? "return the word itself" : "return void or Task")}.";
        if (method.ReturnType == typeof(void) && method.GetCustomAttribute<AsyncStateMachineAttribute>() is not null)
            yield return $"{name} is async void, which nobody can await: return Task.";
        if (Attributes(method).Select(Pattern).FirstOrDefault(Alternatives.AreOpen) is { } open)
            yield return $"{name} is bound to '{open}': SpecFlow puts '^' before it and '$' behind it, so each alternative is fixed at one end only; put it in (?:…).";
        if (method.GetCustomAttributes<ScopeAttribute>().Concat(method.DeclaringType.GetCustomAttributes<ScopeAttribute>()).Any()
            || method.GetCustomAttributes<HookAttribute>().Any(hook => hook.Tags is { Length: > 0 }))
            yield return $"{name} has a scope: where its tag or title is misspelt it never runs.";
    }

    private static bool IsAwaitable(Type type) => type.GetMethod("GetAwaiter", Type.EmptyTypes) is not null;

    private static string Pattern(Attribute attribute) => attribute switch
    {
        StepDefinitionBaseAttribute step => step.Regex ?? "",
        StepArgumentTransformationAttribute word => word.Regex ?? "",
        _ => "",
    };
}
