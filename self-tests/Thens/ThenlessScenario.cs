using System.Text;
using Conformance.SelfTests.Lint;
using Gherkin.Ast;
using TechTalk.SpecFlow.Bindings;

namespace Conformance.SelfTests.Thens;

/// <summary>A scenario of the suite without one of its Thens.</summary>
/// <param name="TestCase">Id of the test case that it was.</param>
/// <param name="Then">What it lacks.</param>
/// <param name="Text">Its lines in a feature, with an id of its own.</param>
internal sealed record ThenlessScenario(string TestCase, string Then, string Id, string Text)
{
    private const string CasePrefix = "DMSC-1.0-con-";

    /// <summary>One for each Then of the scenario's own; none where it has no more than one.</summary>
    /// <param name="number">Of the first one's id; the next ones get the next numbers.</param>
    public static IReadOnlyList<ThenlessScenario> Of(FeatureFile file, Scenario scenario, int number)
    {
        var steps = file.StepsOf(scenario).Skip(file.Background.Count()).ToList();
        var thens = steps.Where(step => step.Type is StepDefinitionType.Then).ToList();
        return thens.Count < 2 ? [] : [.. thens.Select((left, at) => Without(file, scenario, steps, left.Step, $"{CasePrefix}{number + at:0000}"))];
    }

    /// <summary>The id of the test case that a scenario is.</summary>
    public static string IdOf(FeatureFile file, Scenario scenario) => file.TagsOf(scenario).Single(tag => tag.StartsWith(CasePrefix, StringComparison.Ordinal));

    private static ThenlessScenario Without(FeatureFile file, Scenario scenario, IEnumerable<(StepDefinitionType Type, Step Step)> steps, Step left, string id)
    {
        // What it looked through goes with the Then, or not: the letters would ask for it.
        var tags = file.TagsOf(scenario).Where(tag => !tag.StartsWith("sees-", StringComparison.Ordinal) && !tag.StartsWith(CasePrefix, StringComparison.Ordinal));
        var text = new StringBuilder().AppendLine($"  {string.Join(' ', tags.Append(id).Select(tag => $"@{tag}"))}")
            .AppendLine($"  Scenario: {id[CasePrefix.Length..]} {scenario.Name}");
        foreach (var (type, step) in steps.Where(step => step.Step != left))
            text.AppendLine($"    {type} {step.Text}");
        return new(IdOf(file, scenario), left.Text, id, text.ToString());
    }
}
