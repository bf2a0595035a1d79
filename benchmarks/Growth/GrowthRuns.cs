using Conformance.Benchmarks.Figures;
using Conformance.Benchmarks.Whole;

namespace Conformance.Benchmarks.Growth;

/// <summary>Runs of 125, 250, 500 and 1,000 synthetic test cases: the time of a run must grow in a line, and its memory must not.</summary>
internal static class GrowthRuns
{
    private const int Drawn = 125;
    private const double ResidualAtMost = 0.1;
    private const double GrowthAtMost = 1.25;

    private static readonly int[] Copies = [1, 2, 4, 8];

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        using var suite = new SyntheticSuite(workbench.Folder, Drawn);
        List<WholeRun> runs = [], idle = [];
        foreach (var copies in Copies)
        {
            await suite.GrowAsync(copies);
            runs.Add(await WholeRun.GoAsync(workbench.Folder, "--features", suite.Folder));
            idle.Add(await WholeRun.GoAsync(workbench.Folder, "--features", suite.Folder, "--only", runs[^1].Attempts[0].Id));
        }

        Series[] judged = [.. Judged(runs)];
        var unplanned = StraightLine.Through([.. idle.Select(run => ((double)run.Result.Cases.Count, run.Wall))]);
        return new Findings(
            new Table(
                ["figure", .. runs.Select(run => $"{run.Result.Cases.Count:#,0} test cases"), "at most"],
                [
                    Row("whole run", "s", runs, run => run.Wall),
                    Row("a test case, start-up apart", "ms", runs, CaseTime),
                    Row("processor, a test case", "ms", runs, run => 1000 * run.Processor / run.Attempts.Count),
                    .. Enum.GetValues<Role>().Select(role => Row($"{Name(role)}, memory at most", "MiB", runs, run => run.Peaks[role])),
                    Row("a run of one test case among them", "s", idle, run => run.Wall),
                    [$"a test case that is not in the plan", .. runs.SkipLast(1).Select(_ => ""), $"{Number.Text(1000 * unplanned.Slope)} ms", ""],
                    .. judged.Select(one => (IReadOnlyList<string>)[one.Name, .. runs.SkipLast(1).Select(_ => ""), one.Cell, $"{Number.Text(one.Limit!.AtMost)} {one.Unit}".TrimEnd()]),
                ]),
            [.. judged.Select(one => one.Broken).OfType<string>(), .. runs.SelectMany(run => run.NotPassed)]);
    }

    private static IEnumerable<Series> Judged(List<WholeRun> runs)
    {
        List<(double X, double Y)> points = [.. runs.Select(run => ((double)run.Attempts.Count, run.Wall))];
        yield return new Series("largest distance of a run from a straight line", "x", [StraightLine.Through(points).LargestResidual(points)]).AtMost(ResidualAtMost);
        yield return new Series("a test case among most / among fewest", "x", [CaseTime(runs[^1]) / CaseTime(runs[0])]).AtMost(GrowthAtMost);
        foreach (var role in Enum.GetValues<Role>())
            yield return new Series($"{Name(role)}, memory among most / among half as many", "x", [runs[^1].Peaks[role] / runs[^2].Peaks[role]]).AtMost(GrowthAtMost);
        yield return new Series("test cases that did not pass", "", [runs.Sum(run => run.NotPassed.Count)]).AtMost(0);
    }

    private static double CaseTime(WholeRun run) => 1000 * (run.Wall - run.Start) / run.Attempts.Count;

    private static IReadOnlyList<string> Row(string name, string unit, List<WholeRun> runs, Func<WholeRun, double> figure) =>
        [name, .. runs.Select(run => $"{Number.Text(figure(run))} {unit}"), ""];

    private static string Name(Role role) => role switch
    {
        Role.TestHost => "test host",
        Role.Runner => "runner",
        Role.WireMock => "WireMock",
        _ => "the device's supervisor",
    };
}
