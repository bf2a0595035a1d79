using Conformance.Benchmarks.Figures;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Runs;

/// <summary>Every faulty device against the whole suite, as a table of docs/faulty-devices.md.</summary>
internal static class FaultMatrix
{
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);

    /// <summary>Puts the table between the two marks of the page, and the sum into the suite's own score; neither as long as a device has still to be run.</summary>
    public static void WriteDown(string page, IReadOnlyList<MatrixLedger.Line> lines)
    {
        var rows = FaultyDevice.All.Join(lines, device => device.Name, line => line.Device, (device, line) => new Row(device, line.Failed)).ToList();
        if (rows.Count < FaultyDevice.All.Count)
            return;
        var score = new BrokenDevices(lines.Min(line => line.Day), OwnScoreFile.Suite(), rows.Count, rows.Count(row => row.IsCaught), rows.Sum(row => row.Strays.Count));
        File.WriteAllText(page, FiguresPage.With(File.ReadAllText(page), "matrix", Table(rows, score, lines), Path.GetRelativePath(Repository.Root, page)));
        OwnScoreFile.TakeFaultyDevices(score);
    }

    private static string Table(IReadOnlyList<Row> rows, BrokenDevices score, IReadOnlyList<MatrixLedger.Line> lines)
    {
        var wall = TimeSpan.FromSeconds(lines.Sum(line => line.Seconds));
        return string.Join('\n',
        [
            $"{score.Day:yyyy-MM-dd}, suite {score.Suite}: {score.Devices} faulty devices, {score.Caught} caught at the requirement that they break,",
            $"{score.Strays} test cases failed that are not written down for the device. {FaultyDeviceRuns.Rigs} rigs: {(int)wall.TotalMinutes} min {wall.Seconds} s.",
            "",
            "| faulty device | breaks | seen | what is wrong | caught by | strays |",
            "| --- | --- | --- | --- | --- | --- |",
            .. rows.Select(row => row.ToString()),
            "",
        ]);
    }

    private sealed record Row(FaultyDevice Device, IReadOnlyList<string> Failed)
    {
        private IReadOnlyList<TestPurpose> Expected => [.. Catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(Device.Name))];

        public IReadOnlyList<string> Strays => [.. Failed.Except(Expected.Select(purpose => purpose.Id))];

        public bool IsCaught => Expected.Any(purpose => purpose.Requirements.Contains(Device.Requirement) && Failed.Contains(purpose.Id));

        public override string ToString() => $"| {Device.Name} | {Device.Requirement} | {Spaced(Device.Seen)} | {Device.Sentence} | {Numbers(Failed.Except(Strays))} | {Numbers(Strays)} |";

        private static string Numbers(IEnumerable<string> ids) => string.Join(' ', ids.Select(id => id[^4..]));

        private static string Spaced(string name) => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
    }
}
