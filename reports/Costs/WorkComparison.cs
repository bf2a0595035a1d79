using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Costs;

/// <summary>Whether runs have done the same work for the same test cases.</summary>
/// <param name="Compared">Test cases of which two runs or more have counts, of the attempt that decided.</param>
/// <param name="Differences">In the order of their ids.</param>
public sealed record WorkComparison(int Compared, IReadOnlyList<WorkDifference> Differences)
{
    public static WorkComparison Of(IReadOnlyList<RunResult> runs)
    {
        var works = runs.Select(run => run.Cases.ToDictionary(one => one.Plan.Id, one => one.Deciding?.Work, StringComparer.Ordinal)).ToList();
        var ids = works.SelectMany(run => run.Where(one => one.Value is not null).Select(one => one.Key)).CountBy(id => id).Where(id => id.Value > 1)
            .Select(id => id.Key).Order(StringComparer.Ordinal).ToList();
        return new WorkComparison(ids.Count, [.. ids.SelectMany(id => Differing(id, [.. works.Select(run => run.GetValueOrDefault(id))]))]);
    }

    private static IEnumerable<WorkDifference> Differing(string id, IReadOnlyList<CaseWork?> works) => WorkKind.All
        .Select(kind => (kind.Words, Counts: works.Select(work => work is null ? null : kind.Of(work)).ToList()))
        .Where(kind => kind.Counts.OfType<int>().Distinct().Count() > 1)
        .Select(kind => new WorkDifference(id, kind.Words, [.. kind.Counts.Select(count => count is { } number ? $"{number}" : "not counted")]));
}
