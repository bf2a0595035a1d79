using System.Text.Json;
using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>Every meeting of a mutant with a test case, a line for each mutant, on the disk as soon as its run has ended; a later start goes on from them.</summary>
/// <remarks>
/// A line counts for the device that it was made with, and in it a meeting for the text of the test case. After a change of the device a mutant begins anew. What failed
/// before is what it meets first: most are killed by it again.
/// </remarks>
internal sealed class Ledger
{
    private readonly string _path;
    private readonly string _device;
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly SortedDictionary<int, Line> _lines;

    /// <param name="path">Of the file; it need not be there.</param>
    /// <param name="device">Fingerprint of what the mutants are made from.</param>
    /// <param name="texts">Mark of each test case's text, by its id.</param>
    public Ledger(string path, string device, IReadOnlyDictionary<string, string> texts)
    {
        (_path, _device, _texts) = (path, device, texts);
        _lines = new((File.Exists(path) ? File.ReadAllLines(path) : []).Select(text => Now(JsonSerializer.Deserialize<Line>(text, JsonSerializerOptions.Web)!)).ToDictionary(line => line.Mutant));
    }

    /// <summary>Those of earlier starts that still count, each mutant's in their order.</summary>
    public IReadOnlyList<Meeting> Earlier => [.. _lines.Values.SelectMany(line => line.Met.Select(said => Said.Read(said).Of(line)))];

    /// <summary>Test cases that failed on a mutant when device or test case were others.</summary>
    public IReadOnlyList<string> FailedBefore(Mutant mutant) => _lines.TryGetValue(mutant.Number, out var line) && line.Place == mutant.Place ? line.FailedBefore : [];

    public void Add(IEnumerable<Meeting> meetings)
    {
        foreach (var of in meetings.GroupBy(meeting => (meeting.Mutant, meeting.Place)))
        {
            var before = _lines.TryGetValue(of.Key.Mutant, out var line) && line.Place == of.Key.Place ? line : new Line(of.Key.Mutant, of.Key.Place, _device, [], []);
            _lines[of.Key.Mutant] = before with { Met = [.. before.Met, .. of.Select(meeting => $"{new Said(meeting.TestCase, _texts.GetValueOrDefault(meeting.TestCase, "-"), meeting.Verdict, meeting.Why)}")] };
        }

        File.WriteAllLines($"{_path}.new", _lines.Values.Select(line => JsonSerializer.Serialize(line, JsonSerializerOptions.Web)));
        File.Move($"{_path}.new", _path, overwrite: true);
    }

    private Line Now(Line line)
    {
        var counts = line.Met.ToLookup(text => line.Device == _device && Said.Read(text) is var said && _texts.GetValueOrDefault(said.TestCase) == said.Text);
        var failed = counts[false].Select(Said.Read).Where(said => said.Verdict is Verdict.Fail).Select(said => said.TestCase);
        return line with { Device = _device, Met = [.. counts[true]], FailedBefore = [.. failed.Union(line.FailedBefore)] };
    }

    private sealed record Line(int Mutant, string Place, string Device, IReadOnlyList<string> Met, IReadOnlyList<string> FailedBefore);

    /// <summary>One meeting as it stands in a line.</summary>
    /// <param name="Text">Mark of the test case's text.</param>
    private sealed record Said(string TestCase, string Text, Verdict Verdict, string Why)
    {
        public static Said Read(string said) => said.Split(' ', 4) is [var id, var text, var verdict, .. var why] ? new(id, text, Enum.Parse<Verdict>(verdict), string.Concat(why))
            : throw new FormatException($"docs/mutants.jsonl: '{said}' is not a test case, the mark of its text, a verdict and what else there is to say. Delete the file to begin anew.");

        public Meeting Of(Line line) => new(line.Mutant, line.Place, TestCase, Verdict, Why);

        public override string ToString() => $"{TestCase} {Text} {Verdict} {Why}".TrimEnd();
    }
}
