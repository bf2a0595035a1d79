using Conformance.Runner.Configuration;
using Gherkin;
using Gherkin.Ast;
using TechTalk.SpecFlow.Bindings;

namespace Conformance.SelfTests.Lint;

/// <summary>The features of the suite as Gherkin sees them, apart from how the suite reads them.</summary>
internal static class FeatureFiles
{
    public static IReadOnlyList<FeatureFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Features, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetRelativePath(Repository.Features, path), File.ReadAllText(path))),
    ];

    public static FeatureFile Parse(string name, string text)
    {
        using var reader = new StringReader(text);
        return new FeatureFile(name, new Parser().Parse(reader).Feature);
    }
}

/// <param name="Name">Path below the features folder.</param>
internal sealed record FeatureFile(string Name, Feature Feature)
{
    public IEnumerable<Rule> Rules => Feature.Children.OfType<Rule>();

    public IEnumerable<Step> Background => Feature.Children.OfType<Background>().SelectMany(background => background.Steps);

    public IEnumerable<Scenario> Scenarios => Feature.Children.Concat(Rules.SelectMany(rule => rule.Children)).OfType<Scenario>();

    /// <summary>Names without <c>@</c>, those of the feature first.</summary>
    public IEnumerable<string> TagsOf(Scenario scenario) => Feature.Tags.Concat(scenario.Tags).Select(tag => tag.Name[1..]);

    /// <summary>What a run of the scenario does, the background first. And and But are what the step before them is.</summary>
    public IEnumerable<(StepDefinitionType Type, Step Step)> StepsOf(Scenario scenario)
    {
        var type = StepDefinitionType.Given;
        foreach (var step in Background.Concat(scenario.Steps))
        {
            type = Enum.TryParse<StepDefinitionType>(step.Keyword.Trim(), out var own) ? own : type;
            yield return (type, step);
        }
    }

    public string At(IHasLocation place) => $"{Name}, line {place.Location.Line}";
}
