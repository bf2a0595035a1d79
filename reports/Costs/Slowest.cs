using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Costs;

/// <summary>The test cases that took longest.</summary>
public static class Slowest
{
    private const int Most = 10;

    /// <summary>Ten at most, the slowest first, each by the attempt that decided; empty when the journal keeps no times.</summary>
    public static IReadOnlyList<(CaseResult Case, double Milliseconds, CaseTimes Times)> Of(IReadOnlyList<CaseResult> cases) =>
    [
        .. cases.Where(one => one.Deciding?.Times is not null)
            .Select(one => (Case: one, Milliseconds: one.Deciding!.DurationMs, Times: one.Deciding.Times!))
            .OrderByDescending(one => one.Milliseconds).Take(Most),
    ];
}
