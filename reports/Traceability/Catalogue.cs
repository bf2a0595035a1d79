using Conformance.Reports.Records;

namespace Conformance.Reports.Traceability;

/// <summary>The requirements, and the test cases that show them: features/REQUIREMENTS.md.</summary>
/// <remarks>
/// Shape: Markdown tables headed <c>| id | clause | level | requirement |</c>, <c>| id | requirement | purpose | must be failed by |</c>
/// or <c>| id | never waived, because |</c>, as many and in any order; other text, and tables whose first heading is not <c>id</c>, are for readers. Several requirements
/// or devices in a cell are parted by commas; <c>–</c> says that there is no faulty device. Level O has the expression over options of
/// the conformance statement that it depends on (<see cref="Condition"/>): <c>O (InitiatesSession)</c>; so has a test case that only some
/// devices can be put to, behind its requirements: <c>DMSC-SEC-001 (GsmAttach and not UserInterface)</c>.
/// </remarks>
public sealed record Catalogue(IReadOnlyList<Requirement> Requirements, IReadOnlyList<TestPurpose> TestPurposes)
{
    /// <summary>Ids of requirements whose test cases nobody may waive.</summary>
    public IReadOnlyList<string> NeverWaived { get; init; } = [];

    /// <summary>Every option that a requirement or a test case depends on.</summary>
    public IReadOnlyList<string> Options =>
        [.. Requirements.Select(Claimed).Concat(TestPurposes.Select(purpose => purpose.Condition)).OfType<Condition>().SelectMany(condition => condition.Options).Distinct()];

    /// <summary>All that a test case asks of a device's statement; null: it applies to every device.</summary>
    /// <remarks>Its own condition stands in the place of those of its requirements that have an option in common with it.</remarks>
    public Condition? ConditionOf(PlannedCase test)
    {
        var own = TestPurposes.FirstOrDefault(purpose => purpose.Id == test.Id)?.Condition;
        return Requirements.Where(requirement => test.Requirements.Contains(requirement.Id))
            .Select(Claimed)
            .OfType<Condition>()
            .Where(condition => own is null || !condition.Options.Intersect(own.Options).Any())
            .Append(own)
            .OfType<Condition>()
            .Distinct()
            .Aggregate(default(Condition), (all, one) => all is null ? one : new Condition.Both(all, one));
    }

    /// <exception cref="FormatException">A row is malformed; the sentence names its line.</exception>
    public static Catalogue Read(string path) => Parse(File.ReadAllText(path), path);

    /// <param name="name">Of the file, for the sentences that refuse it.</param>
    /// <exception cref="FormatException">A row is malformed; the sentence names its line.</exception>
    public static Catalogue Parse(string markdown, string name)
    {
        var tables = Tables(markdown, name).ToList();
        var requirements = RowsUnder(tables, CatalogueRows.RequirementHeader).Select(CatalogueRows.ParseRequirement).ToList();
        var purposes = RowsUnder(tables, CatalogueRows.PurposeHeader).Select(row => CatalogueRows.ParsePurpose(row, requirements)).ToList();
        var neverWaived = RowsUnder(tables, CatalogueRows.NeverWaivedHeader).Select(row => CatalogueRows.ParseNeverWaived(row, requirements)).ToList();
        if (requirements.Count is 0)
            throw new FormatException($"{name} holds no requirement: a table '| {CatalogueRows.RequirementHeader} |' was expected.");

        Mentions.Check(markdown, name, [.. requirements.Select(requirement => requirement.Id), .. purposes.Select(purpose => purpose.Id)]);
        return new Catalogue(requirements, purposes) { NeverWaived = neverWaived };
    }

    private static Condition? Claimed(Requirement requirement) => requirement.Option is { } text ? Condition.Parse(text) : null;

    private static IEnumerable<List<MarkdownRow>> Tables(string markdown, string name)
    {
        var table = new List<MarkdownRow>();
        foreach (var (index, text) in markdown.Split('\n').Append("").Index())
        {
            if (MarkdownRow.Parse(name, index + 1, text) is { } row)
            {
                table.Add(row);
                continue;
            }

            if (table.Count > 0 && table[0].Cells[0] == "id")
                yield return Checked(table);
            table = [];
        }
    }

    private static List<MarkdownRow> Checked(List<MarkdownRow> table)
    {
        if (Header(table) is not (CatalogueRows.RequirementHeader or CatalogueRows.PurposeHeader or CatalogueRows.NeverWaivedHeader))
            throw table[0].Refuse($"a table with ids is headed '| {CatalogueRows.RequirementHeader} |', '| {CatalogueRows.PurposeHeader} |' or '| {CatalogueRows.NeverWaivedHeader} |'");
        if (table.Count < 2 || !table[1].IsSeparator)
            throw table[0].Refuse($"the line after the heading must be '| {string.Join(" | ", table[0].Cells.Select(_ => "---"))} |'");

        return table;
    }

    private static IEnumerable<MarkdownRow> RowsUnder(List<List<MarkdownRow>> tables, string header)
    {
        var seen = new HashSet<string>();
        foreach (var row in tables.Where(table => Header(table) == header).SelectMany(table => table.Skip(2)))
        {
            if (!seen.Add(row.Cells[0]))
                throw row.Refuse($"'{row.Cells[0]}' has a row already, and an id is never used twice");
            yield return row;
        }
    }

    private static string Header(List<MarkdownRow> table) => string.Join(" | ", table[0].Cells);
}
