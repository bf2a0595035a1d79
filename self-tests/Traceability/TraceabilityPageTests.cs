using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Traceability;

/// <summary>docs/traceability.md and the catalogue tell the same story.</summary>
public sealed class TraceabilityPageTests
{
    private const string Page = "traceability.md";

    private static readonly string[] Actors =
    [
        "private end user", "corporate end user", "network operator", "corporation", "card issuer", "device", "device manufacturer", "management server", "content provider",
    ];

    private readonly Catalogue _catalogue = Catalogue.Read(Repository.Requirements);
    private readonly IReadOnlyList<string[]> _sentences = PageTable.Rows(Page, "clause");
    private readonly IReadOnlyList<string[]> _actors = PageTable.Rows(Page, "actor");

    [Fact]
    public void Every_requirement_and_each_of_its_clauses_is_beside_a_sentence()
    {
        var asked = _catalogue.Requirements.Where(one => one.Clause is not "–").SelectMany(one => one.Clause.Split(", ").Select(clause => (clause, one.Id)));
        var told = _sentences.SelectMany(row => Ids(row[3]).Select(id => (row[0], id)));

        asked.Except(told).Should().BeEmpty();
    }

    [Fact]
    public void A_requirement_without_a_clause_is_said_to_be_beyond_the_text()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", Page));

        _catalogue.Requirements.Where(one => one.Clause is "–" && !page.Contains(one.Id, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_sentence_has_test_cases_or_says_why_it_asks_nothing_of_a_device() =>
        _sentences.Where(row => row is not [_, _, _, var requirements, var cases]
            || (cases is "" ? !requirements.StartsWith("no device duty, because ", StringComparison.Ordinal) : !Ids(requirements).Any())).Should().BeEmpty();

    [Fact]
    public void Every_test_case_beside_a_sentence_shows_one_of_the_requirements_beside_it() =>
        _sentences.SelectMany(row => PageTable.TestCases(row[4]).Where(id => !Shows(id, Ids(row[3]))).Select(id => $"{row[0]}, sentence {row[1]}: {id}")).Should().BeEmpty();

    [Fact]
    public void Sentences_of_a_clause_are_numbered_and_none_is_left_out() =>
        _sentences.GroupBy(row => row[0]).Where(clause => !clause.Select(row => row[1]).SequenceEqual(Enumerable.Range(1, clause.Count()).Select(number => $"{number}"))).Should().BeEmpty();

    [Fact]
    public void Every_actor_has_test_cases_that_the_catalogue_has()
    {
        _actors.Where(row => row is [_, _, not ""]).Select(row => row[0]).Distinct().Should().BeEquivalentTo(Actors);
        _actors.SelectMany(row => PageTable.TestCases(row[2])).Except(_catalogue.TestPurposes.Select(purpose => purpose.Id)).Should().BeEmpty();
    }

    private static IEnumerable<string> Ids(string cell) => cell.Split(", ").Where(id => id.StartsWith("DMSC-", StringComparison.Ordinal));

    private bool Shows(string testCase, IEnumerable<string> requirements) =>
        _catalogue.TestPurposes.FirstOrDefault(purpose => purpose.Id == testCase) is { } known && known.Requirements.Intersect(requirements).Any();
}
