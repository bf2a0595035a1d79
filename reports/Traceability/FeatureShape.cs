using System.Text.RegularExpressions;
using Gherkin.Ast;
using Scenario = Gherkin.Ast.Scenario;

namespace Conformance.Reports.Traceability;

/// <summary>Refuses what SpecFlow 3.9 drops from a feature without a word, and what makes a test case that shows nothing.</summary>
/// <remarks>The rules, each with its reason: docs/feature-lint.md.</remarks>
/// <param name="refuse">Makes the exception from place, title and reason.</param>
internal sealed partial class FeatureShape(Func<Location, string, string, FormatException> refuse)
{
    public void Check(Feature feature)
    {
        FormatException RefuseThis(string why) => refuse(feature.Location, feature.Name, why);

        if (feature.Language is not "en")
            throw RefuseThis($"its language is '{feature.Language}', and the bindings are English; remove the line '# language:'");
        if (feature.Name.Length is 0)
            throw RefuseThis("the Feature has no title; say what it shows");
        if (StrayStep().Match(feature.Description ?? "") is { Success: true } stray)
            throw RefuseThis($"'{stray.Value.Trim()}' stands before any Scenario, where no step is run; spell 'Background:' or 'Scenario:' above it, or begin the line with another word");
        if (!Titles.Scenarios(feature).Any())
            throw RefuseThis("the Feature has no scenario; write one or remove the file");

        CheckChildren(feature.Children.OfType<StepsContainer>());
        foreach (var rule in feature.Children.OfType<Rule>())
            Check(rule);
        Titles.CheckScenarios(feature, refuse);
    }

    private void Check(Rule rule)
    {
        FormatException RefuseThis(string why) => refuse(rule.Location, rule.Name, why);

        if (rule.Tags.Any())
            throw RefuseThis("a Rule has tags, which SpecFlow drops; move them to the Feature or to its scenarios");
        if (rule.Children.OfType<Background>().Any())
            throw RefuseThis("a Rule has a Background, which SpecFlow never runs; move it to the Feature");
        if (!string.IsNullOrEmpty(rule.Description))
            throw RefuseThis(Described(rule.Description));
        if (!rule.Children.OfType<Scenario>().Any())
            throw RefuseThis("a Rule has no scenario, so nothing shows it; write one or remove it");

        CheckChildren(rule.Children.OfType<StepsContainer>());
    }

    private void CheckChildren(IEnumerable<StepsContainer> children)
    {
        foreach (var child in children)
        {
            var title = child is Background ? child.Keyword : child.Name;
            if (!string.IsNullOrEmpty(child.Description))
                throw refuse(child.Location, title, Described(child.Description));
            if (!child.Steps.Any())
                throw refuse(child.Location, title, $"a {child.Keyword} has no step; write one or remove it");
            if (child is Scenario scenario)
                Check(scenario);
        }
    }

    private void Check(Scenario scenario)
    {
        FormatException RefuseThis(string why) => refuse(scenario.Location, scenario.Name, why);

        if (scenario.Name.Length is 0)
            throw RefuseThis("a Scenario has no title; say what it shows");
        if (scenario.Examples.Any() || scenario.Keyword is not ("Scenario" or "Example"))
            throw RefuseThis($"a {scenario.Keyword} with examples is not supported yet; write a Scenario for each row");
        if (!scenario.Steps.Any(step => step.Keyword.Trim() is "Then"))
            throw RefuseThis("it has no Then, and only a Then checks; say what an observer sees");
    }

    private static string Described(string description) =>
        $"'{description.Split('\n')[0].Trim()}' begins with no keyword, so nothing runs it; spell the keyword, or make the line a comment with '#'";

    [GeneratedRegex(@"^[ \t]*(Given|When|Then|And|But|\*) .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayStep();
}
