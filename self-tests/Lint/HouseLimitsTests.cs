namespace Conformance.SelfTests.Lint;

public sealed class HouseLimitsTests
{
    private const string Good = "Feature: Bob's card, in use\n  Source: 6.1.1\n\n  Background:\n    Given a card\n    And a reader\n    But no key\n\n  Rule: R\n";

    [Fact]
    public void Features_of_the_suite_keep_the_limits() => FeatureFiles.All.SelectMany(HouseLimits.Findings).Should().BeEmpty();

    [Fact]
    public void A_feature_at_every_limit_keeps_them() =>
        Findings(Good + Scenarios(4) + Rules(2, scenarios: 4)).Should().BeEmpty();

    [Theory]
    [InlineData("Bob's card", "The card", "bobs-card-in-use.feature must be called 'the-card-in-use.feature', as its title.")]
    [InlineData("Source: ", "", "bobs-card-in-use.feature names no clause; write 'Source:' below its title.")]
    [InlineData("But no key", "When it is on", "bobs-card-in-use.feature, line 7: 'When it is on' stands in a Background*")]
    [InlineData("But no key", "But no key\n    And no lock", "* has 4 lines of Background, and 3 can be read at once*")]
    [InlineData("Given a card", "Given a file on it", "* 'a file on it' says 'file', which a subscriber does not*")]
    [InlineData("Given a card", "Given it retries", "* says 'retries'*")]
    [InlineData("Given a card", "Given a profile", null)]
    [InlineData("Given a card", "Given it waits", "* says 'waits'*")]
    [InlineData("Given a card", "Given an HTTP port", "* says 'HTTP'*")]
    public void A_feature_that_breaks_a_limit_is_named(string right, string wrong, string? sentence)
    {
        var findings = Findings((Good + Scenarios(1)).Replace(right, wrong, StringComparison.Ordinal));

        if (sentence is null)
            findings.Should().BeEmpty();
        else
            findings.Should().ContainSingle().Which.Should().Match(sentence);
    }

    [Fact]
    public void Too_much_for_one_reading_is_named()
    {
        Findings(Good + Scenarios(5)).Should().ContainSingle().Which.Should().Match("*line 9: 'R' has 5 scenarios, and 4 *");
        Findings(Good + Scenarios(1) + Rules(4, scenarios: 1)).Should().ContainSingle().Which.Should().Match("* has 5 Rules, and 4 *");
        Findings(Good + Scenarios(4) + Rules(3, scenarios: 3)).Should().ContainSingle().Which.Should().Match("* has 13 scenarios, and 12 *");
        Findings(Good + Scenarios(1) + "      And g\n").Should().ContainSingle().Which.Should().Match("* has 7 lines, and 6 *");
    }

    [Fact]
    public void Words_of_the_protocols_are_right_in_features_about_protocols() =>
        Findings(Good + Scenarios(1).Replace("@a", "@DMSC-1.0-con-1201", StringComparison.Ordinal).Replace("Then a", "Then an HTTP status", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<string> Findings(string text) => HouseLimits.Findings(FeatureFiles.Parse("bobs-card-in-use.feature", text));

    private static string Rules(int count, int scenarios) => string.Concat(Enumerable.Repeat($"  Rule: More\n{Scenarios(scenarios)}", count));

    private static string Scenarios(int count) =>
        string.Concat(Enumerable.Repeat("    @a\n    Scenario: S\n      Given a\n      When b\n      Then a\n      And b\n      And e\n      And f\n", count));
}
