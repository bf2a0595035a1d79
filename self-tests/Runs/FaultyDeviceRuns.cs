using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>What the suite says of each faulty device. Two runs are on at a time: each has namespaces of its own, and much of a run is waiting.</summary>
/// <remarks>
/// A device is put to its test cases and to a tenth or so of the others, and many devices share a run. Where <c>HIL_MATRIX</c> names the page on which
/// the whole matrix is to be written down, each has a run of the whole suite for itself, unless an earlier start has got to it (docs/decisions.md).
/// </remarks>
public sealed class FaultyDeviceRuns : IAsyncLifetime, IDisposable
{
    /// <summary>Runs that are on at a time.</summary>
    internal const int AtATime = 2;

    private const int Rigs = 2;   // of a run
    private const int Met = 13;   // devices by each test case, unless more are written down for it: a tenth of the others, with those that are
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);
    private static readonly string? MatrixPage = Environment.GetEnvironmentVariable("HIL_MATRIX");
    private static readonly Lazy<ILookup<string, TestPurpose>> Selected =
        new(() => Catalogue.TestPurposes.SelectMany(MetBy, (purpose, name) => (purpose, name)).ToLookup(pair => pair.name, pair => pair.purpose));

    private readonly SemaphoreSlim _slots = new(AtATime);
    private readonly ConcurrentBag<IDisposable> _held = [];
    private readonly Dictionary<string, Task<FaultOutcome>> _alone = [];
    private readonly List<(IReadOnlyDictionary<string, string> Devices, Task<RunResult> Result)> _rounds = [];
    private readonly MatrixLedger? _ledger = MatrixPage is null ? null : new();

    public FaultyDeviceRuns()
    {
        foreach (var name in Devices.Where(name => _ledger is not null || name is FaultyDevice.Liar))
            _alone[name] = AloneAsync(name);
        if (_ledger is null)
        {
            var pairs = Devices.Except(_alone.Keys).SelectMany(SelectedFor, (name, purpose) => (name, purpose.Id));
            _rounds.AddRange(FaultRounds.Of(pairs).Select(devices => (devices, RoundAsync(devices))));
        }
    }

    internal static IReadOnlyList<string> Devices { get; } = [.. Catalogue.TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct()];

    /// <summary>The test cases that a device is put to: those that must catch it, and others that are drawn.</summary>
    internal static IEnumerable<TestPurpose> SelectedFor(string name) => Selected.Value[name];

    /// <summary>What became of the test cases that the device was put to.</summary>
    internal async Task<FaultOutcome> OutcomeAsync(string name)
    {
        if (_alone.TryGetValue(name, out var outcome))
            return await outcome;
        var cases = new List<CaseResult>();
        foreach (var (devices, result) in _rounds.Where(round => round.Devices.Values.Contains(name)))
            cases.AddRange((await result).Cases.Where(one => devices.GetValueOrDefault(one.Plan.Id) == name));
        return FaultOutcome.Of(IdsFor(name), cases);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_ledger is null)
            return;
        await Task.WhenAll(_alone.Values);
        FaultMatrix.WriteDown(MatrixPage!, _ledger.Lines);
    }

    public void Dispose()
    {
        foreach (var one in _held)
            one.Dispose();
        _slots.Dispose();
    }

    private async Task<FaultOutcome> AloneAsync(string name)
    {
        if (_ledger?.Of(name) is { } earlier)
            return earlier;
        var run = await RunAsync(Directory.CreateTempSubdirectory("hil-faulty-"), _ => FaultyDevice.Rig(name), _ledger is null ? IdsFor(name) : []);
        var outcome = FaultOutcome.Of(IdsFor(name), run.Cases);
        _ledger?.Add(name, outcome, run.Journal.Start.StartedAt, run.Journal.End!.At);
        return outcome;
    }

    /// <summary>The runs that many devices share, when all are over; none where each has runs of its own.</summary>
    internal async Task<IReadOnlyList<RunResult>> RoundsAsync() => await Task.WhenAll(_rounds.Select(round => round.Result));

    private static List<string> IdsFor(string name) => [.. SelectedFor(name).Select(purpose => purpose.Id)];

    private Task<RunResult> RoundAsync(IReadOnlyDictionary<string, string> devices) => RunAsync(
        Directory.CreateTempSubdirectory("hil-faulty-"),
        runs =>
        {
            var table = new TemporaryFile(string.Join('\n', devices.Select(one => $"{one.Key}\t{one.Value}").Prepend(runs)));
            _held.Add(table);
            return FaultyDevice.ChangingRig(table.Path);
        },
        devices.Keys);

    private async Task<RunResult> RunAsync(DirectoryInfo runs, Func<string, TemporaryFile> rigIn, IEnumerable<string> testCases)
    {
        await _slots.WaitAsync();
        try
        {
            using var rig = rigIn(runs.FullName);
            using var run = HilRun.In(runs.FullName, ["--rig", rig.Path, "--rigs", $"{Rigs}", "--strict", .. testCases.SelectMany(id => new[] { "--only", id })]);
            ((ExitCode)await run.EndAsync()).Should().BeOneOf([ExitCode.Conformant, ExitCode.NotConformant], run.Output);
            return run.Result();
        }
        finally
        {
            _slots.Release();
            runs.Delete(recursive: true);
        }
    }

    /// <summary>The devices that a test case must catch, and as many others as make them up to <see cref="Met"/>: the same ones each time.</summary>
    private static IEnumerable<string> MetBy(TestPurpose purpose) => MatrixPage is not null ? Devices : purpose.MustBeFailedBy.Concat(Devices.Except(purpose.MustBeFailedBy)
        .OrderBy(name => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}/{purpose.Id}"))), StringComparer.Ordinal)
        .Take(Met - purpose.MustBeFailedBy.Count));
}
