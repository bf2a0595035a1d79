using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Conformance.Reports.Writers.Html;

/// <summary>A piece of an expected or actual value.</summary>
/// <param name="Differs">True when the other side has something else in its place.</param>
internal sealed record Segment(string Text, bool Differs);

/// <summary>Marks in two values what differs between them, word by word.</summary>
/// <remarks>
/// Values without a word in common, and values longer than 20,000 characters, are left unmarked: marks would not help a
/// reader. Items that a value parts by semicolons get a line each.
/// </remarks>
internal static class Difference
{
    private const int Longest = 20_000;
    private static readonly DelimiterChunker Words = new([' ', '\t', '\n', '.', ',', ';', ':', '=', '/', '(', ')']);

    public static (IReadOnlyList<Segment> Expected, IReadOnlyList<Segment> Actual) Of(string expected, string actual)
    {
        var (left, right) = (Lines(expected), Lines(actual));
        if (left == right || left.Length > Longest || right.Length > Longest)
            return (None(expected), None(actual));

        var diff = Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var (wrong, found) = (new bool[diff.PiecesOld.Count], new bool[diff.PiecesNew.Count]);
        foreach (var block in diff.DiffBlocks)
            Mark(block, wrong, found);

        return diff.PiecesOld.Where((piece, index) => !wrong[index]).Any(piece => piece.Any(char.IsLetterOrDigit))
            ? (Joined(diff.PiecesOld, wrong), Joined(diff.PiecesNew, found))
            : (None(expected), None(actual));
    }

    /// <summary>A value without marks.</summary>
    public static IReadOnlyList<Segment> None(string value) => [new(Lines(value), false)];

    private static string Lines(string value) => value.Replace("; ", ";\n", StringComparison.Ordinal);

    private static void Mark(DiffBlock block, bool[] wrong, bool[] found)
    {
        wrong.AsSpan(block.DeleteStartA, block.DeleteCountA).Fill(true);
        found.AsSpan(block.InsertStartB, block.InsertCountB).Fill(true);
    }

    private static List<Segment> Joined(IReadOnlyList<string> pieces, bool[] marks)
    {
        var segments = new List<Segment>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (segments is [.., var last] && last.Differs == marks[i])
                segments[^1] = last with { Text = last.Text + pieces[i] };
            else
                segments.Add(new Segment(pieces[i], marks[i]));
        }

        return segments;
    }
}
