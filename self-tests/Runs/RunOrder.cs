using System.Reflection;
using Conformance.Runner.Configuration;
using Conformance.Steps.Hooks;

namespace Conformance.SelfTests.Runs;

/// <summary>The order in which a run takes the test cases of the suite: features by their built classes, the long ones first, then scenarios by their titles, both as the seed has it.</summary>
internal static class RunOrder
{
    private const int SeedUnlessTold = 1;

    /// <summary>Ids of all test cases.</summary>
    public static IReadOnlyList<string> Of(int seed) =>
    [
        .. from feature in BySeed.Order(Features(), type => $"Test collection for {type.FullName}", seed).OrderByDescending(IsLong)
           from scenario in BySeed.Order(feature.GetMethods().Where(IsScenario), scenario => scenario.GetCustomAttribute<FactAttribute>()!.DisplayName, seed)
           select IdOf(scenario),
    ];

    /// <summary>These test cases, in the order of a run whose seed nobody has told.</summary>
    public static IReadOnlyList<int> Of(params IEnumerable<int> numbers)
    {
        var ids = Of(SeedUnlessTold).ToList();
        return [.. numbers.OrderBy(number => ids.IndexOf(HilRun.IdOf(number)))];
    }

    private static IEnumerable<Type> Features() =>
        Assembly.LoadFrom(Repository.Assembly("Conformance.Features")).GetTypes().Where(type => type.GetMethods().Any(IsScenario));

    private static bool IsScenario(MethodInfo method) => method.GetCustomAttribute<FactAttribute>() is not null;

    private static bool IsLong(Type feature) => Tags(feature).Contains("long");

    private static string IdOf(MethodInfo scenario) => Tags(scenario).Single(tag => tag.StartsWith("DMSC-1.0-con-", StringComparison.Ordinal));

    private static IEnumerable<string> Tags(MemberInfo built) => built.GetCustomAttributesData()
        .Where(one => one.AttributeType == typeof(TraitAttribute))
        .Select(one => (string)one.ConstructorArguments[1].Value!);
}
