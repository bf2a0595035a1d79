using Conformance.Reports.Records;

namespace Conformance.Runner.Bench;

/// <summary>Tells the terminal how far the run is: one line a finished test case; on a terminal also the one that runs.</summary>
internal sealed class Progress(TextWriter output, bool isTerminal, IReadOnlyDictionary<string, string> titles, int total)
{
    private const string EraseLine = "\r\e[2K";

    private int _finished;

    public void Show(JournalRecord record)
    {
        switch (record)
        {
            case CaseStarted started when isTerminal:
                output.Write($"{EraseLine}{Place(_finished + 1)} …            {started.Id}  {titles.GetValueOrDefault(started.Id)}");
                break;
            case CaseFinished finished:
                _finished++;
                output.WriteLine(
                    $"{(isTerminal ? EraseLine : "")}{Place(_finished)} {Word(finished.Verdict),-12} {finished.Id}  {titles.GetValueOrDefault(finished.Id)}  {finished.DurationMs / 1000:0.0} s");
                break;
        }
    }

    private string Place(int number) => $"[{number,3}/{total}]";

    private static string Word(Verdict verdict) => verdict is Verdict.Pass ? "pass" : verdict.ToString().ToUpperInvariant();
}
