using System.Text.RegularExpressions;

namespace Conformance.Reports.Traceability;

/// <summary>Every id that a text mentions, in a table or in prose, must have a row: a row that a blank line cut off its table would else be lost.</summary>
internal static partial class Mentions
{
    public static void Check(string text, string name, HashSet<string> known)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (Id().Matches(line).FirstOrDefault(match => !known.Contains(match.Value)) is { } unknown)
                throw new FormatException($"{name}, line {index + 1}: '{unknown.Value}' is mentioned, and no table with ids has a row for it; correct the id, or write its row.");
        }
    }

    [GeneratedRegex(@"DMSC-[\w.-]*\w", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
