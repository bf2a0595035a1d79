using System.Text.RegularExpressions;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>The tables of features/GLOSSARY.md.</summary>
internal static class Glossary
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Features, "GLOSSARY.md"));

    /// <summary>Forms of tags with their <c>@</c>: AREA stands for letters, n for a digit.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. FirstColumn("tag").Select(cell => cell.Trim('`'))];

    public static IReadOnlyList<string> Subscribers { get; } = [.. FirstColumn("subscriber").SelectMany(cell => cell.Split(", "))];

    /// <summary>Blocks of test-case numbers, their first two digits, with the requirements that they are for.</summary>
    public static IReadOnlyDictionary<string, string[]> Blocks { get; } =
        Rows("numbers").ToDictionary(cells => cells[0][..2], cells => cells[1].Split(", "), StringComparer.Ordinal);

    /// <summary>True when a tag, with its <c>@</c>, has a form.</summary>
    public static bool Fits(string tag, string form) =>
        Regex.IsMatch(tag, $"^{Regex.Escape(form).Replace("AREA", "[A-Z]+", StringComparison.Ordinal).Replace("nnnn", "[0-9]{4}", StringComparison.Ordinal).Replace("nnn", "([0-9]{3}|[A-Z])", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> FirstColumn(string heading) => Rows(heading).Select(cells => cells[0]);

    private static IEnumerable<string[]> Rows(string heading) =>
        Lines.SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | "));
}
