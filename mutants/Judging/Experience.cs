using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>Which test cases have failed on the mutants of each file of the device, and on all: they are likely to fail on others.</summary>
internal sealed class Experience
{
    private readonly Dictionary<(string File, string TestCase), int> _fails = [];
    private readonly Dictionary<string, int> _failsOfAll = [];

    /// <summary>Takes what became of a test case on a mutant.</summary>
    public void Take(Mutant mutant, Meeting meeting)
    {
        if (meeting.Verdict is not Verdict.Fail)
            return;
        _fails[(mutant.File, meeting.TestCase)] = Fails(mutant, meeting.TestCase) + 1;
        _failsOfAll[meeting.TestCase] = FailsOfAll(meeting.TestCase) + 1;
    }

    /// <summary>What a mutant has not got through: the one that has failed on it, those that have failed most often on mutants of its file, and the others in their turn.</summary>
    /// <remarks>On a mutant that nothing has passed on most test cases are inconclusive, whatever they look at closely; it meets next those that have failed most often on any.</remarks>
    public IReadOnlyList<string> Order(Trial trial) =>
    [
        .. trial.Left.OrderByDescending(id => id == trial.Failed ? int.MaxValue : Fails(trial.Mutant, id)).ThenByDescending(id => trial.ShowsNothing ? FailsOfAll(id) : 0),
    ];

    private int Fails(Mutant mutant, string testCase) => _fails.GetValueOrDefault((mutant.File, testCase));

    private int FailsOfAll(string testCase) => _failsOfAll.GetValueOrDefault(testCase);
}
