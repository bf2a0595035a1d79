using System.Text.RegularExpressions;
using Conformance.Reports.Writers;

namespace Conformance.Runner.SelfTesting;

/// <summary>Follows what vstest says while it tests: a failed test is told at once, the others are counted.</summary>
/// <remarks>
/// On a terminal one line is written again and again; elsewhere there is a line for every fiftieth test. What it counts is for
/// the eye alone: results are taken from the TRX file.
/// </remarks>
internal sealed partial class TestProgress(TextWriter output, Terminal terminal, string project)
{
    private const int Step = 50;
    private const string EraseLine = "\r\e[2K";

    private int _ended;
    private int _failed;
    private string? _failing;

    /// <param name="line">Of vstest's console logger, verbosity normal.</param>
    public void Hear(string line)
    {
        if (Result().Match(line) is { Success: true } found)
            Count(found.Groups["outcome"].Value is "Failed", found.Groups["name"].Value);
        else if (_failing is not null && line.Trim() is { Length: > 0 } text and not "Error Message:")
            Tell(text);
    }

    /// <summary>Says how many there were, and leaves the line.</summary>
    public void End()
    {
        if (_failing is not null)
            Tell("no message");
        if (terminal.Redraws)
            output.WriteLine(EraseLine + Counts());
        else if (_ended is 0 || _ended % Step is not 0)   // else it has just been said
            output.WriteLine(Counts());
    }

    private void Count(bool failed, string name)
    {
        if (_failing is not null)
            Tell("no message");
        _ended++;
        if (failed)
            (_failed, _failing) = (_failed + 1, name);
        if (terminal.Redraws)
            output.Write(EraseLine + Terminal.Cut($"{Counts()}  {name}", terminal.Width ?? int.MaxValue));
        else if (_ended % Step is 0)
            output.WriteLine(Counts());
    }

    private void Tell(string message)
    {
        output.WriteLine($"{(terminal.Redraws ? EraseLine : "")}{terminal.Paint(Colour.Red, "FAILED")} {_failing}: {message}");
        _failing = null;
    }

    private string Counts() => $"{project}: {_ended} tests, {_failed} failed";

    [GeneratedRegex(@"^  (?<outcome>Passed|Failed|Skipped) (?<name>.+?)( \[[^\]]*\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Result();
}
