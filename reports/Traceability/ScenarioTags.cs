namespace Conformance.Reports.Traceability;

/// <summary>The tags of a scenario and its feature, sorted by what they mean.</summary>
internal sealed record ScenarioTags(IReadOnlyList<string> TestCases, IReadOnlyList<string> Requirements, string Sees, bool Cut, bool TwoDevices)
{
    private const string Points = "CNSADF";

    /// <param name="tags">With their <c>@</c>.</param>
    /// <param name="refuse">Makes the exception from the reason.</param>
    public static ScenarioTags Sort(IReadOnlyList<string> tags, Func<string, FormatException> refuse)
    {
        var names = tags.Select(tag => tag.TrimStart('@')).Distinct(StringComparer.Ordinal).ToList();
        if (names.FirstOrDefault(name => !IsKnown(name)) is { } unknown)
            throw refuse($"the tag '@{unknown}' is unknown; use ids like @DMSC-SEC-001 and @DMSC-1.0-con-0401, @cut, @two-devices, @long, and @sees- with one of C N S A D F");

        return new ScenarioTags(
            [.. names.Where(Ids.IsTestCase)],
            [.. names.Where(Ids.IsRequirement)],
            string.Concat(Points.Where(point => names.Contains($"sees-{point}"))),
            names.Contains("cut"),
            names.Contains("two-devices"));
    }

    private static bool IsKnown(string name) =>
        name is "cut" or "two-devices" or "long" || Ids.IsTestCase(name) || Ids.IsRequirement(name)
        || (name.Length is 6 && name.StartsWith("sees-", StringComparison.Ordinal) && Points.Contains(name[5]));
}
