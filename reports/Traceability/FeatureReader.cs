using Gherkin;
using Gherkin.Ast;
using Scenario = Gherkin.Ast.Scenario;

namespace Conformance.Reports.Traceability;

/// <summary>Turns one feature file into test cases, and refuses what SpecFlow 3.9 would drop without a word.</summary>
/// <param name="name">Path of the file below the features folder.</param>
internal sealed class FeatureReader(string name)
{
    public IEnumerable<TestCase> Read(TextReader text)
    {
        var feature = Parse(text) ?? throw new FormatException($"{name} holds no feature. Begin it with 'Feature:', or remove the file.");
        return feature.Children.SelectMany(child => child switch
        {
            Scenario scenario => [Read(feature, scenario)],
            Rule rule => Read(feature, rule),
            _ => Array.Empty<TestCase>(),
        });
    }

    private Feature? Parse(TextReader text)
    {
        try
        {
            return new Parser().Parse(text).Feature;
        }
        catch (ParserException cause)
        {
            throw new FormatException($"{name} is not Gherkin: {cause.Message}", cause);
        }
    }

    private IEnumerable<TestCase> Read(Feature feature, Rule rule)
    {
        if (rule.Tags.Any())
            throw Refuse(rule.Location, rule.Name, "a Rule has tags, which SpecFlow drops; move them to the Feature or to its scenarios");
        if (rule.Children.OfType<Background>().Any())
            throw Refuse(rule.Location, rule.Name, "a Rule has a Background, which SpecFlow never runs; move it to the Feature");

        return rule.Children.OfType<Scenario>().Select(scenario => Read(feature, scenario));
    }

    private TestCase Read(Feature feature, Scenario scenario)
    {
        FormatException RefuseThis(string why) => Refuse(scenario.Location, scenario.Name, why);

        if (scenario.Examples.Any() || scenario.Keyword is not ("Scenario" or "Example"))
            throw RefuseThis($"a {scenario.Keyword} with examples is not supported yet; write a Scenario for each row");

        var tags = ScenarioTags.Sort([.. feature.Tags.Concat(scenario.Tags).Select(tag => tag.Name)], RefuseThis);
        if (tags.TestCases.Count is not 1)
            throw RefuseThis($"it has {tags.TestCases.Count} test-case ids, and exactly one tag like @DMSC-1.0-con-0401 was expected");
        if (tags.Requirements.Count is 0)
            throw RefuseThis("it has no requirement id; add a tag like @DMSC-SEC-001 to it or to its feature");

        return new TestCase(
            tags.TestCases[0], tags.Requirements, scenario.Name, feature.Name, name, scenario.Location.Line, tags.Sees, tags.Cut);
    }

    private FormatException Refuse(Location at, string title, string why) => new($"{name}, line {at.Line}: '{title}': {why}.");
}
