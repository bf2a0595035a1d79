using Conformance.Reports.Records;

namespace Conformance.Reports.Verdicts;

/// <summary>One attempt at a test case.</summary>
/// <param name="Record">Null when it has no end: the test host or the run died while it ran.</param>
public sealed record Attempt(AttemptCause Cause, CaseFinished? Record)
{
    /// <summary>True for an error that says nothing about the device: no check has failed in it. Nothing else may be attempted again.</summary>
    public bool MayBeRepeated => Record is null || (Record.Verdict is Verdict.Error && Record.Checks.All(check => check.Passed));

    /// <summary>The attempts at one test case, in the order in which they were made.</summary>
    /// <param name="records">Of a journal.</param>
    public static IReadOnlyList<Attempt> Of(string id, IEnumerable<JournalRecord> records)
    {
        var attempts = new List<Attempt>();
        foreach (var record in records)
        {
            if (record is CaseStarted started && started.Id == id)
                attempts.Add(new Attempt(started.Cause, null));
            else if (record is CaseFinished finished && finished.Id == id && attempts is [.., { Record: null }])
                attempts[^1] = new Attempt(finished.Cause, finished);
            else if (record is CaseFinished alone && alone.Id == id)
                attempts.Add(new Attempt(alone.Cause, alone));
        }

        return attempts;
    }
}
