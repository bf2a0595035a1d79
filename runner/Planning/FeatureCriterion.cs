using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Planning;

/// <summary>Test cases by the file name or the title of their feature.</summary>
/// <remarks>Case does not count. A whole name or title goes before parts of others.</remarks>
internal static class FeatureCriterion
{
    /// <exception cref="ConfigurationException">A part fits no feature, or several.</exception>
    public static Criterion Of(IReadOnlyList<string> parts, IReadOnlyList<TestCase> tests)
    {
        List<(string Title, string File)> features = [.. tests.Select(test => (test.Feature, test.File)).Distinct()];
        List<string> titles = [.. parts.Select(part => TitleOf(part, features))];
        return new Criterion($"feature {string.Join(" or ", titles.Select(title => $"'{title}'"))}", test => titles.Contains(test.Feature));
    }

    private static string TitleOf(string part, List<(string Title, string File)> features)
    {
        bool Is(string name) => name.Equals(part, StringComparison.OrdinalIgnoreCase);
        bool IsIn(string name) => name.Contains(part, StringComparison.OrdinalIgnoreCase);

        var whole = features.Where(feature => Is(feature.Title) || Is(feature.File) || Is(Path.GetFileNameWithoutExtension(feature.File))).ToList();
        var fitting = whole.Count > 0 ? whole : [.. features.Where(feature => IsIn(feature.Title) || IsIn(feature.File))];
        return fitting switch
        {
            [var only] => only.Title,
            [] => throw new ConfigurationException($"'{part}' is in no title and no file name of a feature. Give a part of one; the folder features/ holds them."),
            _ => throw new ConfigurationException($"'{part}' fits {fitting.Count} features, and one was expected: {string.Join(", ", fitting.Select(feature => feature.File))}. Give more of the name, or --feature once for each."),
        };
    }
}
