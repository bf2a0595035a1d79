using System.Text.RegularExpressions;
using Gherkin.Ast;

namespace Conformance.SelfTests.Lint;

/// <summary>What keeps a feature readable for those who know the service and not the protocols: docs/feature-lint.md.</summary>
internal static partial class HouseLimits
{
    private const int Rules = 4;
    private const int ScenariosOfRule = 4;
    private const int Scenarios = 12;
    private const int Lines = 6;
    private const int BackgroundLines = 3;
    private const string FirstOfProtocol = "DMSC-1.0-con-12";   // the session's protocol, and robustness, are about bytes

    public static IEnumerable<string> Findings(FeatureFile file) =>
        OfFile(file).Concat(file.Rules.Select(rule => TooMany(file, rule, rule.Name, "scenarios", rule.Children.OfType<Scenario>().Count(), ScenariosOfRule)).OfType<string>())
            .Concat(file.Scenarios.SelectMany(scenario => OfScenario(file, scenario)));

    private static IEnumerable<string> OfFile(FeatureFile file)
    {
        var kebab = NotKebab().Replace(file.Feature.Name.Replace("'", "", StringComparison.Ordinal), "-").Trim('-').ToLowerInvariant();
        if (Path.GetFileNameWithoutExtension(file.Name) != kebab)
            yield return $"{file.Name} must be called '{kebab}.feature', as its title.";
        if (!(file.Feature.Description ?? "").Split('\n').Any(line => line.TrimStart().StartsWith("Source: ", StringComparison.Ordinal)))
            yield return $"{file.Name} names no clause; write 'Source:' below its title.";
        foreach (var step in file.Background.Where(step => step.Keyword.Trim() is not ("Given" or "And" or "But")))
            yield return $"{file.At(step)}: '{step.Keyword}{step.Text}' stands in a Background, which only says what is given.";
        if (TooMany(file, file.Feature, file.Feature.Name, "Rules", file.Rules.Count(), Rules) is { } rules)
            yield return rules;
        if (TooMany(file, file.Feature, file.Feature.Name, "scenarios", file.Scenarios.Count(), Scenarios) is { } scenarios)
            yield return scenarios;
        if (TooMany(file, file.Feature, file.Feature.Name, "lines of Background", file.Background.Count(), BackgroundLines) is { } lines)
            yield return lines;
    }

    private static IEnumerable<string> OfScenario(FeatureFile file, Scenario scenario)
    {
        if (TooMany(file, scenario, scenario.Name, "lines", scenario.Steps.Count(), Lines) is { } lines)
            yield return lines;
        if (file.TagsOf(scenario).Any(tag => string.CompareOrdinal(tag, FirstOfProtocol) >= 0 && tag.StartsWith("DMSC-1.0-con-", StringComparison.Ordinal)))
            yield break;

        foreach (var text in scenario.Steps.Concat(file.Background).Select(step => step.Text).Prepend(scenario.Name))
        {
            if (Jargon().Match(text) is { Success: true } word)
                yield return $"{file.At(scenario)}: '{text}' says '{word.Value}', which a subscriber does not; say what it means.";
        }
    }

    private static string? TooMany(FeatureFile file, IHasLocation place, string title, string what, int count, int limit) =>
        count <= limit ? null : $"{file.At(place)}: '{title}' has {count} {what}, and {limit} can be read at once; split it.";

    [GeneratedRegex(@"\b(AIDs?|APDUs?|XML|HTTPS?|JSON|files?|bytes?|ports?|status|wait(s|ed|ing)?|retr(y|ies|ied))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Jargon();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotKebab();
}
