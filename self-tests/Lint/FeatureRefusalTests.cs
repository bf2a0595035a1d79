using Conformance.Reports.Traceability;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Lint;

/// <summary>What a run refuses before it starts, each as a change of a feature without fault: docs/feature-lint.md.</summary>
public sealed class FeatureRefusalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("accept\n", "accept\n\n    Background:\n      Given a reader\n", "line 8: 'Nothing happens before the accept': a Rule has a Background, which SpecFlow never runs*")]
    [InlineData("  Rule: Nothing", "  @cut\n  Rule: Nothing", "line 9: * a Rule has tags, which SpecFlow drops*")]
    [InlineData("accept\n", "accept\n    Given a reader\n", "line 8: * 'Given a reader' begins with no keyword*")]
    [InlineData("  Rule: Nothing", "  Rule: Empty\n  Rule: Nothing", "line 8: 'Empty': a Rule has no scenario*")]
    [InlineData("Scenario: Cut\n", "Scenario Outline: Cut\n", "line 15: 'Cut': a Scenario Outline with examples is not supported yet*")]
    [InlineData("is off", "is off\n\n      @cut\n      Examples:\n        | how |\n        | cut |", "line 15: * a Scenario with examples is not supported yet*")]
    [InlineData("When it is cut", "Wen it is cut", "line 15: 'Cut': 'Wen it is cut' begins with no keyword, so nothing runs it*")]
    [InlineData("      When it is cut\n      Then it is off", "", "line 15: 'Cut': a Scenario has no step*")]
    [InlineData("Then it is off", "And it is off", "line 15: 'Cut': it has no Then, and only a Then checks*")]
    [InlineData("Scenario: Cut", "Scenario:", "line 15: '': a Scenario has no title*")]
    [InlineData("Scenario: Cut", "Scenario: Order on the good path", "line 15: 'Order on the good path': the scenario in line 11 has this title too*")]
    [InlineData("Scenario: Cut", "Scenario: Order, on the Good-Path!", "line 15: * the scenario in line 11 has this title too, or one that becomes the same name*")]
    [InlineData("Background:", "Backgroud:", "line 2: 'Authentication comes first': 'Given a card' stands before any Scenario, where no step is run*")]
    [InlineData("    Given a card", "", "line 5: 'Background': a Background has no step*")]
    [InlineData("    Given a card", "    Gven a card", "line 5: 'Background': 'Gven a card' begins with no keyword*")]
    [InlineData("Feature: Authentication comes first", "Feature:", "line 2: '': the Feature has no title*")]
    [InlineData("Feature: Auth", "Feat: Auth", "is not Gherkin: *")]
    public void What_would_not_be_run_is_refused_with_one_sentence(string right, string wrong, string sentence) =>
        Refusal(right, wrong).Should().Match(sentence.StartsWith("is", StringComparison.Ordinal) ? $"a.feature {sentence}" : $"a.feature, {sentence}");

    [Theory]
    [InlineData("@DMSC-1.0-con-0401 ", "", "line 11: 'Order on the good path': it has 0 test-case ids, and exactly one*")]
    [InlineData("@DMSC-1.0-con-0401 ", "@DMSC-1.0-con-0401 @DMSC-1.0-con-0403 ", "line 11: * it has 2 test-case ids*")]
    [InlineData("con-0402", "con-0401", "line 15: 'Cut': 'DMSC-1.0-con-0401' is also the id of 'Order on the good path' in a.feature*")]
    [InlineData("con-0402", "con-0499", "line 15: * 'DMSC-1.0-con-0499' is not in the catalogue*")]
    [InlineData("@sees-C", "@sees-X", "line 11: * the tag '@sees-X' is unknown*")]
    [InlineData("@cut", "@ignore", "line 15: * the tag '@ignore' is unknown*")]
    [InlineData("@cut", "@Ignore", "line 15: * the tag '@Ignore' is unknown*")]
    [InlineData("@cut", "@Cut", "line 15: * the tag '@Cut' is unknown*")]
    [InlineData("@DMSC-SEC-001 ", "@DMSC-SEC-009 ", "line 11: * 'DMSC-SEC-009' is not in the catalogue*")]
    [InlineData("@DMSC-SEC-001 ", "", "line 11: * the catalogue says that it shows 'DMSC-SEC-001', and it has no such tag*")]
    [InlineData("@cut", "@cut @DMSC-SEC-001", "line 15: * it has the tag @DMSC-SEC-001, and the catalogue does not say that it shows 'DMSC-SEC-001'*")]
    public void What_cannot_be_traced_both_ways_is_refused_with_one_sentence(string right, string wrong, string sentence) =>
        Refusal(right, wrong).Should().Match($"a.feature, {sentence}");

    [Fact]
    public void A_scenario_without_a_requirement_is_refused() =>
        Refusal("@DMSC-QOE-002 ", "").Should().Match("a.feature, line 15: 'Cut': it has no requirement id*");

    [Fact]
    public void Two_features_with_one_title_are_refused_because_a_report_could_not_tell_them_apart()
    {
        _folder.Add("more/b.feature", SampleFeature.Text.Replace("comes first", "Comes-First", StringComparison.Ordinal));

        Refusal("@cut", "@cut").Should().Match("more/b.feature: 'Authentication Comes-First': a.feature has this title too*");
    }

    [Fact]
    public void A_feature_file_whose_name_is_not_in_small_letters_is_refused()
    {
        _folder.Add("b.Feature", SampleFeature.Text);

        Refusal("@cut", "@cut").Should().StartWith("b.Feature would be built on some machines only");
    }

    [Fact]
    public void A_feature_without_scenarios_is_refused_even_beside_others()
    {
        _folder.Add("b.feature", "Feature: Empty");

        Refusal("@cut", "@cut").Should().StartWith("b.feature, line 1: 'Empty': the Feature has no scenario");
    }

    [Fact]
    public void A_feature_in_another_language_is_refused_because_no_binding_would_fit_it()
    {
        _folder.Add("b.feature", "# language: de\nFunktionalität: Anmeldung\n  Szenario: Gut\n    Dann geht es");

        Refusal("@cut", "@cut").Should().StartWith("b.feature, line 2: 'Anmeldung': its language is 'de'");
    }

    private string Refusal(string right, string wrong)
    {
        SampleFeature.Text.Should().Contain(right);
        _folder.Add("a.feature", SampleFeature.Text.Replace(right, wrong, StringComparison.Ordinal));

        return FluentActions.Invoking(() => Inventory.Read(_folder.Path, SampleFeature.Catalogue)).Should().Throw<FormatException>().Which.Message;
    }
}
