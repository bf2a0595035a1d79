using Conformance.Benchmarks.Figures;
using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Benchmarks.Whole;

/// <summary>The whole suite on the reference device with 1, 2 and 4 rigs, in turn; one run before, so that all is warm.</summary>
internal static class SuiteRuns
{
    private const int Rounds = 3;
    private const double SecondsAtMost = 40;
    private const double BenchMillisecondsAtMost = 30;

    private static readonly int[] Rigs = [1, 2, 4];

    private static readonly (string Name, Func<CaseTimes, double> Of)[] Split =
    [
        ("the device", times => times.Device), ("waits that it asks for", times => times.Asked), ("DM server", times => times.Dm),
        ("network", times => times.Network), ("card", times => times.Card),
    ];

    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        await WholeRun.GoAsync(workbench.Folder);
        var runs = Rigs.ToDictionary(rigs => rigs, _ => new List<WholeRun>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var rigs in Rigs)
                runs[rigs].Add(await WholeRun.GoAsync(workbench.Folder, "--rigs", $"{rigs}"));
        }

        Series[] Row(string name, string unit, Func<WholeRun, double> figure) => [.. Rigs.Select(rigs => new Series(name, unit, [.. runs[rigs].Select(figure)]))];
        var unlike = new Series("test cases that did not end alike in all runs", "", [VerdictComparison.Of([.. runs.Values.SelectMany(ofRigs => ofRigs).Select(run => run.Result)]).Count]).AtMost(0);
        Series[][] rows =
        [
            [.. Row("whole run", "s", run => run.Wall).Select(series => series.Toward(SecondsAtMost))],
            Row("processor", "s", run => run.Processor),
            Row("until the first test case begins", "s", run => run.Start),
            .. Split.Select(part => Row($"of a test case: {part.Name}", "ms", run => run.Mean(part.Of))),
            [.. Row("of a test case: the bench itself", "ms", run => run.Mean(times => times.Bench)).Select(series => series.Toward(BenchMillisecondsAtMost))],
            Row("test host, memory at most", "MiB", run => run.Peaks[Role.TestHost]),
            Row("switch-ons", "", run => run.Sum(work => work.SwitchOns)),
            Row("commands to cards", "", run => run.Sum(work => work.Apdus)),
            Row("DM messages", "", run => run.Sum(work => work.DmMessages)),
            Row("files that the bench has brought to the disk", "", run => run.Sum(work => work.BenchSyncs)),
            Row("attempts at a test case", "", run => run.Attempts.Count),
            Row("test cases that did not pass", "", run => run.NotPassed.Count),
            [.. Rigs.Select(_ => unlike)],
        ];
        return new Findings(
            new Table(["figure", .. Rigs.Select(rigs => rigs is 1 ? "1 rig" : $"{rigs} rigs"), "at most"], [.. rows.Select(Cells)]),
            [.. new[] { unlike.Broken }.OfType<string>(), .. runs.Values.SelectMany(ofRigs => ofRigs).SelectMany(run => run.NotPassed)]);
    }

    private static IReadOnlyList<string> Cells(Series[] row) =>
        [row[0].Name, .. row.Select(series => series.Cell), row[0].Limit is { } limit ? $"{Number.Text(limit.AtMost)} {row[0].Unit}".Trim() : ""];
}
