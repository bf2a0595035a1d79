using Conformance.Mutants.Making;
using Conformance.Reports.Records;

namespace Conformance.Mutants.Judging;

/// <summary>Which test cases have failed on the mutants of each file of the device, of each folder, and on all: they are likely to fail on others.</summary>
internal sealed class Experience
{
    private readonly Dictionary<(string Where, string TestCase), int> _fails = [];

    /// <summary>Takes what became of a test case on a mutant.</summary>
    public void Take(Mutant mutant, Meeting meeting)
    {
        if (meeting.Verdict is not Verdict.Fail)
            return;
        foreach (var where in new[] { mutant.File, Folder(mutant), "" })
            _fails[(where, meeting.TestCase)] = Fails(where, meeting.TestCase) + 1;
    }

    /// <summary>What a mutant has not got through: the one that has failed on it, those that failed on it before, those that have failed most often on mutants of its file, those on mutants of its folder, and the others in their turn.</summary>
    /// <remarks>On a mutant that nothing has passed on most test cases are inconclusive, whatever they look at closely; it meets next those that have failed most often on any.</remarks>
    public IReadOnlyList<string> Order(Trial trial) =>
    [
        .. trial.Left.OrderByDescending(id => id == trial.Failed ? int.MaxValue : trial.FailedBefore.Contains(id) ? int.MaxValue - 1 : Fails(trial.Mutant.File, id))
            .ThenByDescending(id => Fails(trial.ShowsNothing ? "" : Folder(trial.Mutant), id)),
    ];

    private static string Folder(Mutant mutant) => $"{Path.GetDirectoryName(mutant.File)}/";

    private int Fails(string where, string testCase) => _fails.GetValueOrDefault((where, testCase));
}
