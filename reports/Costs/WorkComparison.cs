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
        var compared = runs.SelectMany(run => run.Cases).Where(one => one.Deciding?.Work is not null)
            .GroupBy(one => one.Plan.Id).Where(of => of.Skip(1).Any()).OrderBy(of => of.Key, StringComparer.Ordinal).Select(of => of.First().Plan).ToList();
        var works = runs.Select(run => run.Cases.ToDictionary(one => one.Plan.Id, one => one.Deciding?.Work, StringComparer.Ordinal)).ToList();
        return new WorkComparison(compared.Count, [.. compared.SelectMany(plan => Differing(plan, [.. works.Select(run => run.GetValueOrDefault(plan.Id))]))]);
    }

    private static IEnumerable<WorkDifference> Differing(PlannedCase plan, IReadOnlyList<CaseWork?> works) => WorkKind.All
        .Select(kind => (kind.Words, Counts: works.Select(work => work is null || !kind.IsFixed(plan, work) ? null : kind.Of(work)).ToList()))
        .Where(kind => kind.Counts.OfType<int>().Distinct().Count() > 1)
        .Select(kind => new WorkDifference(plan.Id, kind.Words, [.. kind.Counts.Select(count => count is { } number ? $"{number}" : "not counted")]));
}
