namespace Conformance.Reports.Traceability;

/// <summary>Every test case there is, taken from the feature files and agreed with the catalogue.</summary>
/// <remarks>Results are joined to it, so a scenario that leaves no record is seen as not-run. Order: by path, then by line.</remarks>
public sealed record Inventory(IReadOnlyList<TestCase> TestCases)
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Reads all <c>*.feature</c> files below the folder.</summary>
    /// <exception cref="FormatException">A scenario cannot be told or traced; the sentence names file and line.</exception>
    public static Inventory Read(string featuresFolder, Catalogue catalogue)
    {
        var cases = Directory.EnumerateFiles(featuresFolder, "*.feature", Everywhere)
            .Select(path => Path.GetRelativePath(featuresFolder, path))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => ReadFile(featuresFolder, name))
            .ToList();
        if (cases.Count is 0)
            throw new FormatException($"'{featuresFolder}' holds no scenario. Name the folder with the *.feature files.");

        Titles.CheckFeatures(cases);
        Agreement.Check(cases, catalogue);
        return new Inventory(cases);
    }

    private static List<TestCase> ReadFile(string folder, string name)
    {
        if (!name.EndsWith(".feature", StringComparison.Ordinal))
            throw new FormatException($"{name} would be built on some machines only; let its name end in '.feature', in small letters.");

        using var text = new StreamReader(Path.Combine(folder, name));
        return [.. new FeatureReader(name).Read(text)];
    }
}
