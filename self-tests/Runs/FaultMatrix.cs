using Conformance.Benchmarks.Figures;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Runs;

/// <summary>Every faulty device against the whole suite, as a table of docs/faulty-devices.md.</summary>
internal static class FaultMatrix
{
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    /// <summary>Puts the table between the two marks of the page.</summary>
    public static void WriteDown(string page, IReadOnlyCollection<(string Device, RunResult Run)> runs) =>
        File.WriteAllText(page, FiguresPage.With(File.ReadAllText(page), "matrix", Table(runs), Path.GetRelativePath(Repository.Root, page)));

    private static string Table(IReadOnlyCollection<(string Device, RunResult Run)> runs)
    {
        var rows = FaultyDevice.All.Join(runs, device => device.Name, run => run.Device, (device, run) => new Row(device, run.Run)).ToList();
        var start = runs.First().Run.Journal.Start;
        var wall = runs.Max(run => run.Run.Journal.End!.At) - runs.Min(run => run.Run.Journal.Start.StartedAt);
        return string.Join('\n',
        [
            $"{start.StartedAt:yyyy-MM-dd}, suite {SuiteSources.Hash(start.Sources)}, commit {start.Commit[..12]}: {rows.Count} faulty devices, {rows.Count(row => row.IsCaught)} caught at the requirement",
            $"that they break, {rows.Sum(row => row.Strays.Count)} test cases failed that are not written down for the device. {(int)wall.TotalMinutes} min {wall.Seconds} s.",
            "",
            "| faulty device | breaks | seen | what is wrong | caught by | strays |",
            "| --- | --- | --- | --- | --- | --- |",
            .. rows.Select(row => row.ToString()),
            "",
        ]);
    }

    private sealed record Row(FaultyDevice Device, RunResult Run)
    {
        private IReadOnlyList<string> Failed => [.. Run.Cases.Where(result => result.Verdict is Verdict.Fail).Select(result => result.Plan.Id)];

        private IReadOnlyList<TestPurpose> Expected => [.. Catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(Device.Name))];

        public IReadOnlyList<string> Strays => [.. Failed.Except(Expected.Select(purpose => purpose.Id))];

        public bool IsCaught => Expected.Any(purpose => purpose.Requirements.Contains(Device.Requirement) && Failed.Contains(purpose.Id));

        public override string ToString() => $"| {Device.Name} | {Device.Requirement} | {Spaced(Device.Seen)} | {Device.Sentence} | {Numbers(Failed.Except(Strays))} | {Numbers(Strays)} |";

        private static string Numbers(IEnumerable<string> ids) => string.Join(' ', ids.Select(id => id[^4..]));

        private static string Spaced(string name) => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
    }
}
