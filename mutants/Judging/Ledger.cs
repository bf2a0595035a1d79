using System.Text.Json;
using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>Every meeting of a mutant with a test case, a line for each mutant, on the disk as soon as its run has ended; a later start goes on from them.</summary>
/// <remarks>
/// A line counts for the sources that it was made with. After a change of them a mutant begins anew, and what failed before is what it meets first: most are killed
/// by it again.
/// </remarks>
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
            .Select(line => line.Sources == sources ? line : line with { Sources = sources, Met = [], FailedBefore = [.. Failed(line).Union(line.FailedBefore)] })
            .ToDictionary(line => line.Mutant));
    }

    /// <summary>Those of earlier starts, each mutant's in their order.</summary>
    public IReadOnlyList<Meeting> Earlier => [.. _lines.Values.SelectMany(Meetings)];

    /// <summary>Test cases that failed on a mutant before the sources changed.</summary>
    public IReadOnlyList<string> FailedBefore(Mutant mutant) => _lines.TryGetValue(mutant.Number, out var line) && line.Place == mutant.Place ? line.FailedBefore : [];

    public void Add(IEnumerable<Meeting> meetings)
    {
        foreach (var of in meetings.GroupBy(meeting => (meeting.Mutant, meeting.Place)))
        {
            var before = _lines.TryGetValue(of.Key.Mutant, out var line) && line.Place == of.Key.Place ? line : new Line(of.Key.Mutant, of.Key.Place, _sources, [], []);
            _lines[of.Key.Mutant] = before with { Met = [.. before.Met, .. of.Select(Text)] };
        }

        File.WriteAllLines($"{_path}.new", _lines.Values.Select(line => JsonSerializer.Serialize(line, JsonSerializerOptions.Web)));
        File.Move($"{_path}.new", _path, overwrite: true);
    }

    private static string Text(Meeting meeting) => $"{meeting.TestCase} {meeting.Verdict} {meeting.Why}".TrimEnd();

    private static IEnumerable<Meeting> Meetings(Line line) => line.Met.Select(text => text.Split(' ', 3)).Select(said =>
        new Meeting(line.Mutant, line.Place, said[0], Enum.Parse<Verdict>(said[1]), said is [_, _, var why] ? why : ""));

    private static IEnumerable<string> Failed(Line line) => Meetings(line).Where(meeting => meeting.Verdict is Verdict.Fail).Select(meeting => meeting.TestCase);

    private sealed record Line(int Mutant, string Place, string Sources, IReadOnlyList<string> Met, IReadOnlyList<string> FailedBefore);
}
