using Gherkin.Ast;
using Scenario = Gherkin.Ast.Scenario;

namespace Conformance.Reports.Traceability;

/// <summary>Titles become names of classes and methods, which keep letters and digits only: two of them must differ in more than the rest.</summary>
internal static class Titles
{
    public static IEnumerable<Scenario> Scenarios(Feature feature) =>
        feature.Children.SelectMany(child => child is Rule rule ? rule.Children : [child]).OfType<Scenario>();

    /// <param name="refuse">Makes the exception from place, title and reason.</param>
    public static void CheckScenarios(Feature feature, Func<Location, string, string, FormatException> refuse)
    {
        var seen = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        foreach (var scenario in Scenarios(feature))
        {
            if (!seen.TryAdd(Key(scenario.Name), scenario))
                throw refuse(scenario.Location, scenario.Name, $"the scenario in line {seen[Key(scenario.Name)].Location.Line} has this title too, or one that becomes the same name; choose another");
        }
    }

    /// <exception cref="FormatException">Two features have one title.</exception>
    public static void CheckFeatures(IEnumerable<TestCase> cases)
    {
        var seen = new Dictionary<string, TestCase>(StringComparer.Ordinal);
        foreach (var first in cases.DistinctBy(testCase => testCase.File))
        {
            if (!seen.TryAdd(Key(first.Feature), first))
                throw new FormatException($"{first.File}: '{first.Feature}': {seen[Key(first.Feature)].File} has this title too, or one that becomes the same name; choose another.");
        }
    }

    /// <summary>Equal for titles that would become the same name, whatever their case and punctuation.</summary>
    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
