using Conformance.Reports.Records;
using Conformance.Reports.Writers;

namespace Conformance.Runner.Bench;

/// <summary>Tells how far the run is: one line a finished test case; on a terminal also the one that runs.</summary>
/// <remarks>On a terminal a line never folds: a title that is too long ends in an ellipsis, and the duration stands at the right edge.</remarks>
/// <param name="total">Attempts that are left to run when it begins; an attempt that is made again comes on top.</param>
internal sealed class Progress(TextWriter output, Terminal terminal, IReadOnlyDictionary<string, string> titles, int total)
{
    private const int WordWidth = 12;
    private const int PlaceWidth = 9;
    private const string EraseLine = "\r\e[2K";

    private int _finished;
    private int _total = total;

    public void Show(JournalRecord record)
    {
        switch (record)
        {
            case CaseStarted started:
                if (started.Cause is AttemptCause.InfraRetry)
                    _total++;
                if (terminal.Redraws)
                    output.Write(EraseLine + Line(_finished + 1, "…", "…", started.Id, ""));
                break;
            case CaseFinished finished:
                _finished++;
                var word = VerdictText.Of(finished.Verdict);
                output.WriteLine(
                    (terminal.Redraws ? EraseLine : "")
                    + Line(_finished, word, terminal.Paint(VerdictText.Colour(finished.Verdict), word), finished.Id, $"  {finished.DurationMs / 1000:0.0} s"));
                break;
            case BenchLost lost:
                output.WriteLine((terminal.Redraws ? EraseLine : "") + terminal.Beside("", "", PlaceWidth, $"{Who(lost)} is lost: {lost.Reason}"));
                break;
        }
    }

    private static string Who(BenchLost lost) => lost switch
    {
        { Blame: Blame.Device } => "The device's program",
        { Rig: { } rig } => rig,
        _ => "The bench",
    };

    private string Line(int number, string word, string shown, string id, string duration)
    {
        var place = $"[{number,3}/{_total}] ";
        var gap = new string(' ', Math.Max(WordWidth - word.Length, 0) + 1);
        var title = titles.GetValueOrDefault(id) ?? "";
        if (terminal.Width is { } width)
        {
            var room = Math.Max(width - place.Length - word.Length - gap.Length - id.Length - 2 - duration.Length, 0);
            title = Terminal.Cut(title, room).PadRight(duration.Length is 0 ? 0 : room);
        }

        return $"{place}{shown}{gap}{id}  {title}{duration}";
    }
}
