using System.Text.RegularExpressions;
using Conformance.Reports.Records;

namespace Conformance.Reports.Traceability;

/// <summary>The kinds of row that the catalogue has.</summary>
internal static partial class CatalogueRows
{
    public const string RequirementHeader = "id | clause | level | requirement";
    public const string PurposeHeader = "id | requirement | purpose | must be failed by";
    public const string NeverWaivedHeader = "id | never waived, because";

    public static Requirement ParseRequirement(MarkdownRow row)
    {
        CheckCells(row, RequirementHeader);
        if (!Ids.IsRequirement(row.Cells[0]))
            throw row.Refuse($"the id '{row.Cells[0]}' must have the shape {Ids.RequirementShape}");

        var condition = OptionalLevel().Match(row.Cells[2]) is { Success: true } found ? ParseCondition(row, found) : null;
        return new Requirement(row.Cells[0], row.Cells[1], condition is null ? ParseLevel(row) : Level.Optional, row.Cells[3], condition?.ToString());
    }

    public static TestPurpose ParsePurpose(MarkdownRow row, IReadOnlyList<Requirement> known)
    {
        CheckCells(row, PurposeHeader);
        if (!Ids.IsTestCase(row.Cells[0]))
            throw row.Refuse($"the id '{row.Cells[0]}' must have the shape {Ids.TestCaseShape}");

        var condition = OptionalCase().Match(row.Cells[1]) is { Success: true } found ? ParseCondition(row, found) : null;
        var requirements = Names(condition is null ? row.Cells[1] : row.Cells[1][..row.Cells[1].IndexOf('(', StringComparison.Ordinal)]);
        if (requirements.FirstOrDefault(id => known.All(requirement => requirement.Id != id)) is { } unknown)
            throw row.Refuse($"'{unknown}' is no requirement of this catalogue; give it a row in a table '| {RequirementHeader} |'");

        return new TestPurpose(row.Cells[0], requirements, row.Cells[2], ParseDevices(row), condition);
    }

    /// <returns>The id of the requirement.</returns>
    public static string ParseNeverWaived(MarkdownRow row, IReadOnlyList<Requirement> known)
    {
        CheckCells(row, NeverWaivedHeader);
        return known.Any(requirement => requirement.Id == row.Cells[0])
            ? row.Cells[0]
            : throw row.Refuse($"'{row.Cells[0]}' is no requirement of this catalogue; give it a row in a table '| {RequirementHeader} |'");
    }

    private static Condition ParseCondition(MarkdownRow row, Match found)
    {
        try
        {
            return Condition.Parse(found.Groups["condition"].Value);
        }
        catch (FormatException cause)
        {
            throw row.Refuse(cause.Message);
        }
    }

    private static Level ParseLevel(MarkdownRow row) => row.Cells[2] switch
    {
        "M" => Level.Mandatory,
        "Q" => Level.Quality,
        "X" => Level.Extension,
        var other => throw row.Refuse($"the level '{other}' must be M, Q, X, or O with its option as in 'O (InitiatesSession)'"),
    };

    private static string[] ParseDevices(MarkdownRow row)
    {
        if (row.Cells[3] is "–" or "-")
            return [];

        var devices = Names(row.Cells[3]);
        return devices.FirstOrDefault(name => !DeviceName().IsMatch(name)) is { } wrong
            ? throw row.Refuse($"'{wrong}' must be the name of a faulty device in kebab-case, or '–' where there is none")
            : devices;
    }

    private static string[] Names(string cell) => [.. cell.Split(',').Select(name => name.Trim().Trim('`'))];

    private static void CheckCells(MarkdownRow row, string header)
    {
        var expected = header.Split('|').Length;
        if (row.Cells.Count != expected)
            throw row.Refuse($"it has {row.Cells.Count} cells, and '| {header} |' has {expected}; write a bar inside a cell as '\\|'");
        if (row.Cells.Any(cell => cell.Length is 0))
            throw row.Refuse("a cell is empty; write '–' where there is nothing to say");
    }

    [GeneratedRegex(@"^O \((?<condition>.*)\)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalLevel();

    [GeneratedRegex(@" \((?<condition>.*)\)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalCase();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeviceName();
}
