using System.Text.Json;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>Every meeting of a mutant with a test case, a line for each mutant, on the disk as soon as its run has ended; a later start goes on from them.</summary>
/// <remarks>A line counts for the sources that it was made with, and is dropped with the first one that is written after a change of them.</remarks>
internal sealed class Ledger
{
    private readonly string _path;
    private readonly string _sources;
    private readonly SortedDictionary<int, Line> _lines;

    /// <param name="path">Of the file; it need not be there.</param>
    /// <param name="sources">Fingerprint of what mutants and suite are made from.</param>
    public Ledger(string path, string sources)
    {
        (_path, _sources) = (path, sources);
        _lines = new((File.Exists(path) ? File.ReadAllLines(path) : []).Select(text => JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!)
            .Where(line => line.Sources == sources).ToDictionary(line => line.Mutant));
    }

    /// <summary>Those of earlier starts, each mutant's in their order.</summary>
    public IReadOnlyList<Meeting> Earlier => [.. _lines.Values.SelectMany(line => line.Met.Select(text => Meeting(line, text.Split(' ', 3))))];

    public void Add(IEnumerable<Meeting> meetings)
    {
        foreach (var of in meetings.GroupBy(meeting => (meeting.Mutant, meeting.Place)))
        {
            var before = _lines.GetValueOrDefault(of.Key.Mutant)?.Met ?? [];
            _lines[of.Key.Mutant] = new Line(of.Key.Mutant, of.Key.Place, _sources, [.. before, .. of.Select(Text)]);
        }

        File.WriteAllLines($"{_path}.new", _lines.Values.Select(line => JsonSerializer.Serialize(line, JsonSerializerOptions.Web)));
        File.Move($"{_path}.new", _path, overwrite: true);
    }

    private static string Text(Meeting meeting) => $"{meeting.TestCase} {meeting.Verdict} {meeting.Why}".TrimEnd();

    private static Meeting Meeting(Line line, string[] said) => new(line.Mutant, line.Place, said[0], Enum.Parse<Verdict>(said[1]), said is [_, _, var why] ? why : "");

    private sealed record Line(int Mutant, string Place, string Sources, IReadOnlyList<string> Met);
}
