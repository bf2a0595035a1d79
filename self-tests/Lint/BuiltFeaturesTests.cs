using System.Reflection;
using System.Text.Json.Nodes;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>Nothing is lost between the feature files and the assembly that a run starts.</summary>
public sealed class BuiltFeaturesTests
{
    private static readonly string Assembly = Repository.Assembly("Conformance.Features");

    [Fact]
    public void Every_test_case_and_nothing_else_is_a_test_of_the_built_assembly()
    {
        var inventory = Inventory.Read(Repository.Features, Catalogue.Read(Repository.Requirements));

        Tests().Should().BeEquivalentTo(
            inventory.TestCases.Select(test => $"{test.Id} {test.Title} ({test.Feature})"),
            "./run-hil.sh builds what has changed, and a run asks the built assembly");
    }

    [Fact]
    public void SpecFlow_finds_its_settings_beside_the_built_assembly_and_in_them_the_bindings()
    {
        var settings = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Assembly)!, "specflow.json"));

        settings.Should().Be(File.ReadAllText(Path.Combine(Repository.Features, "specflow.json")));
        JsonNode.Parse(settings)!["stepAssemblies"]!.AsArray().Select(one => (string?)one!["assembly"]).Should().Equal("Conformance.Steps");
        JsonNode.Parse(settings)!["runtime"]!["missingOrPendingStepsOutcome"]!.GetValue<string>().Should().Be("Error");
    }

    /// <summary>Test-case id, title and feature of each test method, as its traits say.</summary>
    private static IEnumerable<string> Tests() =>
        from method in System.Reflection.Assembly.LoadFrom(Assembly).GetTypes().SelectMany(type => type.GetMethods())
        where method.GetCustomAttributes<FactAttribute>().Any(fact => fact.Skip is null)
        let traits = method.GetCustomAttributesData().Where(one => one.AttributeType == typeof(TraitAttribute)).Select(one => (Name: (string)one.ConstructorArguments[0].Value!, Value: (string)one.ConstructorArguments[1].Value!)).ToList()
        select $"{Of(traits, "Category", "DMSC-1.0-con-")} {Of(traits, "Description")} ({Of(traits, "FeatureTitle")})";

    private static string Of(List<(string Name, string Value)> traits, string name, string start = "") =>
        string.Join(',', traits.Where(one => one.Name == name && one.Value.StartsWith(start, StringComparison.Ordinal)).Select(one => one.Value));
}
