using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Growth;

/// <summary>Copies of real features whose test cases have ids of their own, and the catalogue of these alone.</summary>
/// <remarks>A copy differs from its feature in title and ids, and in nothing that is done or judged.</remarks>
internal sealed partial class SyntheticCases
{
    private const string RequirementHeader = "| id | clause | level | requirement |";

    private readonly Dictionary<string, List<string>> _copies = [];   // by the id that was copied
    private readonly string _catalogue;
    private int _next;

    /// <param name="catalogue">The real one, in Markdown.</param>
    public SyntheticCases(string catalogue)
    {
        _catalogue = catalogue;
        _next = 1 + FeatureDraw.TestCase().Matches(catalogue).Max(id => int.Parse(id.ValueSpan[^4..], null));
    }

    /// <summary>Another copy of a feature.</summary>
    /// <param name="number">Of the copy, for its title.</param>
    public string Copy(string feature, int number) =>
        FeatureDraw.TestCase().Replace(Title().Replace(feature, $"$0, copy {number}", 1), id => Another(id.Value));

    /// <summary>The catalogue with the rows of all copies so far, in the place of those of the real test cases.</summary>
    public string Catalogue()
    {
        var lines = _catalogue.Split('\n').ToList();
        var rows = lines.Where(line => Row().IsMatch(line)).ToList();
        lines.InsertRange(lines.IndexOf(RequirementHeader) + 2, Options(rows));
        var place = lines.IndexOf(rows[0]);
        lines.RemoveAll(rows.Contains);
        lines = [.. lines.Select(line => FeatureDraw.TestCase().Replace(line, id => $"test case {id.Value[^4..]}"))];   // a mention of one that is not there would be refused
        lines.InsertRange(place, rows.SelectMany(Copies));
        return string.Join('\n', lines);
    }

    // the statement answers for options that no test case may be left of
    private static IEnumerable<string> Options(IEnumerable<string> rows) =>
        rows.SelectMany(row => Condition().Match(row).Groups["condition"].Value.Split(' ', '(', ')')).Where(word => word.Any(char.IsUpper)).Distinct()
            .Select((option, place) => $"| DMSC-GROW-{place + 1:000} | – | O ({option}) | The statement answers for {option}. |");

    private IEnumerable<string> Copies(string row)
    {
        var id = FeatureDraw.TestCase().Match(row).Value;
        return _copies.GetValueOrDefault(id, []).Select(copy => row.Replace(id, copy, StringComparison.Ordinal));
    }

    private string Another(string id)
    {
        if (!_copies.TryGetValue(id, out var copies))
            _copies[id] = copies = [];
        copies.Add($"{id[..^4]}{_next:0000}");
        _next++;
        return copies[^1];
    }

    [GeneratedRegex(@"^Feature: .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\|[^|]*\|[^|(]*(?<condition>\([^|]*\)) \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^\| DMSC-1\.0-con-[0-9]{4} \|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
