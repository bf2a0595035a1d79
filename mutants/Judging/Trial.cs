using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>A mutant on its way through the test cases that reach it.</summary>
/// <remarks>Two fails kill it, of two test cases or of one that was tried again: a busy machine may make one fail once.</remarks>
/// <param name="mutant">Which one.</param>
/// <param name="cases">Ids of its test cases, in the order in which it meets them.</param>
/// <param name="failedBefore">Those that failed on it when the sources were others; it meets them in any case, and first.</param>
internal sealed class Trial(Mutant mutant, IEnumerable<string> cases, params IReadOnlyList<string> failedBefore)
{
    private const int Enough = 24;   // so many that show nothing, and none that does, and the device does not come up
    private const int Most = 60;   // so many that pass, the likeliest to fail first, and it has survived the rest too

    private readonly List<string> _left = [.. cases];
    private readonly HashSet<string> _leftOut = [];
    private string? _other;
    private int _passed;
    private int _others;

    public Mutant Mutant => mutant;

    /// <summary>The test cases that it has not got through.</summary>
    public IReadOnlyList<string> Left => _left;

    /// <summary>Something was met, and nothing has passed.</summary>
    public bool ShowsNothing => _passed is 0 && _others > 0;

    public IReadOnlyList<string> FailedBefore => failedBefore;

    /// <summary>The one that has failed, and is to be tried again.</summary>
    public string? Failed { get; private set; }

    /// <summary>Null as long as nothing is decided.</summary>
    public Judgement? Judgement { get; private set; }

    /// <summary>Takes what became of one of them.</summary>
    public void Take(Meeting meeting) => Judgement ??= JudgementBy(meeting.TestCase, meeting.Verdict, meeting.Why);

    /// <summary>It has survived, whatever it has not met yet: a person has said why it may.</summary>
    public void Survive() => Judgement ??= Judgement.Of(mutant, Fate.Survived);

    private Judgement? JudgementBy(string id, Verdict verdict, string why)
    {
        if (verdict is Verdict.Fail)
        {
            if (Failed is not null)
                return Judgement.Of(mutant, Fate.Killed, Failed);
            Failed = id;
            return null;
        }

        if (verdict is Verdict.NotRun or Verdict.Error && _leftOut.Add(id))
            return null;   // the run ended before it, or the bench broke; once more
        _left.Remove(id);
        if (verdict is Verdict.Pass)
        {
            _passed++;
            Failed = Failed == id ? null : Failed;
        }
        else
        {
            _others++;
            _other ??= $"{id}: {why}";
        }

        return _passed is 0 && Failed is null && _others >= Enough ? Judgement.Of(mutant, Fate.NotStarted, why: _other)
            : _left.Count > 0 && (_passed < Most || failedBefore.Any(_left.Contains)) ? null
            : _other is null ? Judgement.Of(mutant, Fate.Survived) : Judgement.Of(mutant, Fate.NotPassed, why: _other);
    }
}
