namespace Conformance.Reports.Traceability;

/// <summary>Features and catalogue must name the same test cases, and the same requirements for each.</summary>
internal static class Agreement
{
    public static void Check(IReadOnlyList<TestCase> cases, Catalogue catalogue)
    {
        var seen = new Dictionary<string, TestCase>(StringComparer.Ordinal);
        foreach (var testCase in cases)
        {
            if (!seen.TryAdd(testCase.Id, testCase))
                throw Refuse(testCase, $"'{testCase.Id}' is also the id of '{seen[testCase.Id].Title}' in {seen[testCase.Id].File}; give it an id of its own");
            CheckOne(testCase, catalogue);
        }

        if (catalogue.TestPurposes.FirstOrDefault(purpose => !seen.ContainsKey(purpose.Id)) is { } orphan)
            throw new FormatException($"The catalogue has the test case '{orphan.Id}', and no scenario has the tag @{orphan.Id}. Write the scenario or remove the row.");
    }

    private static void CheckOne(TestCase testCase, Catalogue catalogue)
    {
        var purpose = catalogue.TestPurposes.FirstOrDefault(purpose => purpose.Id == testCase.Id)
            ?? throw Refuse(testCase, $"'{testCase.Id}' is not in the catalogue; add a row for it to REQUIREMENTS.md");

        if (testCase.Requirements.FirstOrDefault(id => catalogue.Requirements.All(known => known.Id != id)) is { } unknown)
            throw Refuse(testCase, $"'{unknown}' is not in the catalogue; add a row for it to REQUIREMENTS.md");
        if (purpose.Requirements.FirstOrDefault(id => !testCase.Requirements.Contains(id)) is { } untagged)
            throw Refuse(testCase, $"the catalogue says that it shows '{untagged}', and it has no such tag; make the two agree");
        if (testCase.Requirements.FirstOrDefault(id => !purpose.Requirements.Contains(id)) is { } unlisted)
            throw Refuse(testCase, $"it has the tag @{unlisted}, and the catalogue does not say that it shows '{unlisted}'; make the two agree");
    }

    private static FormatException Refuse(TestCase testCase, string why) =>
        new($"{testCase.File}, line {testCase.Line}: '{testCase.Title}': {why}.");
}
