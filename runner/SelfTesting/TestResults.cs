using System.Xml.Linq;

namespace Conformance.Runner.SelfTesting;

/// <summary>How the tests of one project ended.</summary>
/// <param name="Failed">At least 1 when the test host did not end well, whatever it counted.</param>
/// <param name="Failures">A paragraph each: name, message, stack trace.</param>
internal sealed record TestResults(int Passed, int Failed, int Skipped, IReadOnlyList<string> Failures)
{
    /// <summary>What the tests said of their comparisons with outsiders.</summary>
    public IReadOnlyList<AnchorLine> Anchors { get; init; } = [];

    /// <summary>What the tests have counted or measured: each line of their output that begins with "figure | ", without these words.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    private const string Figure = "figure | ";

    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="path">Of the TRX file; a host that died wrote none, or counted fewer tests than it found.</param>
    /// <param name="lastWords">What the host said last, to be told when the file does not tell what failed.</param>
    public static TestResults Read(string path, string project, int exitCode, IEnumerable<string> lastWords)
    {
        string Ending(string and) => $"{project} ended with code {exitCode} and {and}. Its last words:\n{string.Join('\n', lastWords.Select(line => $"  {line}"))}";
        if (!File.Exists(path))
            return new TestResults(0, 1, 0, [Ending("left no results")]);

        var run = XDocument.Load(path);
        var counters = run.Descendants(Trx + "Counters").Single();
        int Count(string name) => (int)counters.Attribute(name)!;
        var (passed, skipped) = (Count("passed"), Count("total") - Count("executed"));
        var failed = Count("total") - passed - skipped;
        var failures = run.Descendants(Trx + "UnitTestResult").Where(result => (string?)result.Attribute("outcome") is "Failed").Select(Told).ToList();
        return failures.Count > 0 || exitCode is 0
            ? new TestResults(passed, failed, skipped, failures) { Anchors = [.. Lines(run).Select(AnchorLine.Parse).OfType<AnchorLine>()], Figures = [.. FiguresOf(run)] }
            : new TestResults(passed, Math.Max(failed, 1), skipped, [Ending("names no failed test")]);
    }

    private static IEnumerable<string> FiguresOf(XDocument run) =>
        Lines(run).Where(line => line.StartsWith(Figure, StringComparison.Ordinal)).Select(line => line[Figure.Length..].TrimEnd());

    private static IEnumerable<string> Lines(XDocument run) => run.Descendants(Trx + "StdOut").SelectMany(said => said.Value.Split('\n'));

    private static string Told(XElement result) => string.Join('\n',
    [
        $"FAILED {(string?)result.Attribute("testName")}",
        .. result.Descendants(Trx + "ErrorInfo").Elements().SelectMany(text => text.Value.Trim('\r', '\n').Split('\n')).Select(line => $"  {line.TrimEnd()}"),
    ]);
}
