using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.SelfTests.Runs;

/// <summary>One repetition of a run, as if it were a run of its own.</summary>
internal static class Repetition
{
    public static IReadOnlyList<CaseResult> InRepetition(this RunResult run, int number) => RunResult.From(run.Journal with
    {
        Start = run.Journal.Start with { Repeat = 1 },
        Records = [.. run.Journal.Records.Select(record => Alone(record, number)).OfType<JournalRecord>()],
    }).Cases;

    private static JournalRecord? Alone(JournalRecord record, int number) => record switch
    {
        CaseStarted started => started.Repetition == number ? started with { Repetition = 1 } : null,
        CaseFinished finished => finished.Repetition == number ? finished with { Repetition = 1 } : null,
        _ => record,
    };
}
