using System.Text.RegularExpressions;
using Conformance.Reports.Traceability;
using Conformance.SelfTests.Reports;
using Conformance.Steps;
using Gherkin.Ast;
using TechTalk.SpecFlow;

namespace Conformance.SelfTests.Lint;

/// <summary>The glossary, the features and the code know the same tags and the same people.</summary>
public sealed class GlossaryTests : IDisposable
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_tag_of_the_features_is_in_the_glossary()
    {
        var tags = FeatureFiles.All.SelectMany(file => file.Feature.Tags.Concat(file.Scenarios.SelectMany(scenario => scenario.Tags))).Select(tag => tag.Name);

        tags.Distinct().Where(tag => !Glossary.Tags.Any(form => Glossary.Fits(tag, form))).Should().BeEmpty();
    }

    [Fact]
    public void A_run_knows_the_tags_of_the_glossary_and_no_others()
    {
        var plain = Glossary.Tags.Where(form => !form.Contains("nnn", StringComparison.Ordinal)).ToList();
        var guesses = Letters.Select(letter => $"@sees-{letter}").Concat(["@ignore", "@hardware", "@slow", "@draft"]).Concat(plain).Distinct();

        guesses.Where(IsKnown).Should().BeEquivalentTo(plain);
        Glossary.Tags.Except(plain).Should().Equal("@DMSC-AREA-nnn", "@DMSC-1.0-con-nnnn");
    }

    [Theory]
    [InlineData("@DMSC-SEC-001", true)]
    [InlineData("@DMSC-ALT-B", true)]
    [InlineData("@DMSC-1.0-con-0401", true)]
    [InlineData("@DMSC-1.0-con-401", false)]
    [InlineData("@dmsc-SEC-001", false)]
    [InlineData("@DMSC-SEC-1", false)]
    public void Forms_of_the_glossary_and_of_the_code_agree(string tag, bool known)
    {
        Glossary.Tags.Any(form => Glossary.Fits(tag, form)).Should().Be(known);
        IsKnown(tag).Should().Be(known);
    }

    [Fact]
    public void The_bindings_know_the_subscribers_of_the_glossary_and_no_others()
    {
        var pattern = new BoundSteps(new TypesOnly(typeof(Words))).Registry.GetStepTransformations().Single(one => one.Method.Name is nameof(Words.CardOf)).Regex;

        pattern.ToString().Should().Be($"^({string.Join('|', Glossary.Subscribers)})$");
    }

    [Fact]
    public void Everybody_who_owns_something_in_a_feature_is_in_the_glossary() =>
        FeatureFiles.All.SelectMany(file => file.Background.Concat(file.Scenarios.SelectMany(scenario => scenario.Steps)))
            .SelectMany(Owners).Distinct().Should().NotBeEmpty().And.BeSubsetOf(Glossary.Subscribers);

    private static IEnumerable<string> Owners(Step step) =>
        Regex.Matches(step.Text, @"\b[A-Z]\w*(?='s\b)", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value);

    private bool IsKnown(string tag)
    {
        _folder.Add("a.feature", $"{tag}\nFeature: F\n  Scenario: S\n    Then it is");

        return !FluentActions.Invoking(() => Inventory.Read(_folder.Path, SampleFeature.Catalogue)).Should().Throw<FormatException>()
            .Which.Message.Contains("is unknown", StringComparison.Ordinal);
    }
}
