using Conformance.Reports.Writers;

namespace Conformance.Runner.Machine;

/// <summary>A diagnosis for people: a line each for what is well, and the remedy below what is not.</summary>
internal static class DiagnosisText
{
    private const int StateColumn = 9;

    public static string Of(Diagnosis diagnosis, Terminal terminal) => string.Join('\n', Lines(diagnosis, terminal));

    private static IEnumerable<string> Lines(Diagnosis diagnosis, Terminal terminal)
    {
        var suite = diagnosis.Suite;
        yield return $"Suite {suite.Version}, commit {suite.Commit}, {(suite.TestCases is { } count ? $"{count} test cases" : "test cases cannot be read")}";
        foreach (var group in diagnosis.Checks.GroupBy(finding => finding.NeededFor))
        {
            yield return "";
            yield return Title(group.Key);
            foreach (var finding in group)
                yield return Line(finding, StateColumn + diagnosis.Checks.Max(one => one.Name.Length) + 2, terminal);
        }

        yield return "";
        yield return Conclusion(diagnosis);
    }

    private static string Title(Need need) => need switch
    {
        Need.Run => "What a run needs",
        Need.SelfTest => "What only the self-test needs",
        _ => "Good to know",
    };

    private static string Line(Finding finding, int column, Terminal terminal)
    {
        var (word, colour) = finding.State switch
        {
            State.Ok => ("ok", Colour.Green),
            State.Missing => ("MISSING", Colour.Red),
            State.Wrong => ("WRONG", Colour.Red),
            _ => ("note", Colour.Yellow),
        };
        var gap = new string(' ', StateColumn - word.Length);
        var text = finding.Remedy is null ? finding.Seen : $"{finding.Seen.TrimEnd('.')} (expected: {finding.Expected}). {finding.Remedy}";
        return terminal.Beside($"{word}{gap}{finding.Name}", $"{terminal.Paint(colour, word)}{gap}{finding.Name}", column, text);
    }

    private static string Conclusion(Diagnosis diagnosis)
    {
        var forSelfTest = diagnosis.Checks.Count(finding => finding is { NeededFor: Need.SelfTest, Hinders: true });
        return !diagnosis.Ready ? $"A run cannot start: {diagnosis.Checks.Count(finding => finding is { NeededFor: Need.Run, Hinders: true })} of the things that it needs are missing or wrong."
            : forSelfTest > 0 ? $"A run can start. The self-test cannot: {forSelfTest} of the things that it needs are missing or wrong."
            : "A run and the self-test can start.";
    }
}
