using Gherkin;
using Gherkin.Ast;
using Scenario = Gherkin.Ast.Scenario;

namespace Conformance.Reports.Traceability;

/// <summary>Turns one feature file into test cases; whatever in it would not be run is refused.</summary>
/// <param name="name">Path of the file below the features folder.</param>
internal sealed class FeatureReader(string name)
{
    public IEnumerable<TestCase> Read(TextReader text)
    {
        var feature = Parse(text) ?? throw new FormatException($"{name} holds no feature. Begin it with 'Feature:', or remove the file.");
        new FeatureShape(Refuse).Check(feature);
        return Titles.Scenarios(feature).Select(scenario => Read(feature, scenario));
    }

    private Feature? Parse(TextReader text)
    {
        try
        {
            return new Parser().Parse(text).Feature;
        }
        catch (ParserException cause)
        {
            throw new FormatException($"{name} is not Gherkin: {cause.Message.ReplaceLineEndings(" ")}", cause);
        }
    }

    private TestCase Read(Feature feature, Scenario scenario)
    {
        FormatException RefuseThis(string why) => Refuse(scenario.Location, scenario.Name, why);

        var tags = ScenarioTags.Sort([.. feature.Tags.Concat(scenario.Tags).Select(tag => tag.Name)], RefuseThis);
        if (tags.TestCases.Count is not 1)
            throw RefuseThis($"it has {tags.TestCases.Count} test-case ids, and exactly one tag like @DMSC-1.0-con-0401 was expected");
        if (tags.Requirements.Count is 0)
            throw RefuseThis("it has no requirement id; add a tag like @DMSC-SEC-001 to it or to its feature");

        return new TestCase(
            tags.TestCases[0], tags.Requirements, scenario.Name, feature.Name, name, scenario.Location.Line, tags.Sees, tags.Cut)
        {
            TwoDevices = tags.TwoDevices,
        };
    }

    private FormatException Refuse(Location at, string title, string why) => new($"{name}, line {at.Line}: '{title}': {why}.");
}
