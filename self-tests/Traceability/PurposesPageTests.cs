using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Lint;

namespace Conformance.SelfTests.Traceability;

/// <summary>docs/purposes.md has every test case and every card of the library, and no other.</summary>
public sealed class PurposesPageTests
{
    private const string Page = "purposes.md";

    private readonly IReadOnlyList<string> _catalogue = [.. Catalogue.Read(Repository.Requirements).TestPurposes.Select(purpose => purpose.Id)];
    private readonly IReadOnlyList<string[]> _purposes = PageTable.Rows(Page, "purpose");

    [Fact]
    public void Every_test_case_serves_one_purpose() =>
        _purposes.SelectMany(row => PageTable.TestCases(row[2])).Order(StringComparer.Ordinal).Should().Equal(_catalogue.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_purpose_has_a_name_of_its_own_and_a_test_case()
    {
        _purposes.Select(row => row[0]).Should().OnlyHaveUniqueItems();
        _purposes.Where(row => row[2] is "").Should().BeEmpty();
    }

    [Fact]
    public void Test_cases_that_look_alike_are_there_and_have_a_reason() =>
        PageTable.Rows(Page, "test cases").Where(row => row is not [_, not ""] || PageTable.TestCases(row[0]).Except(_catalogue).Any()).Should().BeEmpty();

    [Fact]
    public void Every_card_of_the_library_has_a_test_case_or_a_reason()
    {
        var library = Directory.EnumerateFiles(Path.Combine(Repository.Root, "cards"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path));
        var named = FeatureFiles.All.SelectMany(file => file.Scenarios).SelectMany(scenario => scenario.Steps).Select(step => step.Text.Split("the card \"")).Where(parts => parts.Length is 2).Select(parts => parts[1].Split('"')[0]);
        var explained = PageTable.Rows(Page, "cards").SelectMany(row => row[0].Split(' ')).Select(name => name.Trim('`'));

        named.Distinct().Concat(explained).Order(StringComparer.Ordinal).Should().Equal(library.Order(StringComparer.Ordinal));
    }
}
