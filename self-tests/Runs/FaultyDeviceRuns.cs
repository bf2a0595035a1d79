using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Records;
using Conformance.Reports.Traceability;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>What the suite says of each faulty device. Many devices share a run: in each of its repetitions a test case meets another one.</summary>
/// <remarks>
/// A device is put to its test cases and to a tenth or so of the others. Where <c>HIL_MATRIX</c> names the page on which the whole matrix is to be written
/// down, each is put to the whole suite, unless an earlier start has got to it (docs/decisions.md).
/// </remarks>
public sealed class FaultyDeviceRuns : IAsyncLifetime, IDisposable
{
    /// <summary>Rigs of a run: much of a test case is waiting.</summary>
    internal const int Rigs = 4;

    private const int Met = 13;        // devices by each test case, unless more are written down for it: a tenth of the others, with those that are
    private const int Together = 27;   // devices that share a run of the whole matrix: as many have to be run again where it was stopped
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(40);   // of a run
    private static readonly Catalogue Catalogue = Catalogue.Read(Repository.Requirements);
    private static readonly string? MatrixPage = Environment.GetEnvironmentVariable("HIL_MATRIX");
    private static readonly Lazy<ILookup<string, TestPurpose>> Selected =
        new(() => Catalogue.TestPurposes.SelectMany(MetBy, (purpose, name) => (purpose, name)).ToLookup(pair => pair.name, pair => pair.purpose));

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, Task<FaultOutcome>> _outcomes = [];
    private readonly MatrixLedger? _ledger = MatrixPage is null ? null : new();

    public FaultyDeviceRuns()
    {
        var left = Devices.Where(name => _ledger?.Of(name) is null).ToList();
        foreach (var name in Devices.Except(left))
            _outcomes[name] = Task.FromResult(_ledger!.Of(name)!);
        if (left.Remove(FaultyDevice.Liar))
            _outcomes[FaultyDevice.Liar] = AloneAsync(FaultyDevice.Liar);
        foreach (var devices in left.Chunk(_ledger is null ? left.Count : Together))
            Share(devices);
    }

    internal static IReadOnlyList<string> Devices { get; } = [.. Catalogue.TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct()];

    /// <summary>The run that the devices of a self-test share; null where the whole matrix is made.</summary>
    internal Task<SharedRun>? Shared { get; private set; }

    /// <summary>The test cases that a device is put to: those that must catch it, and others that are drawn.</summary>
    internal static IEnumerable<TestPurpose> SelectedFor(string name) => Selected.Value[name];

    /// <summary>What became of the test cases that the device was put to.</summary>
    internal Task<FaultOutcome> OutcomeAsync(string name) => _outcomes[name];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_ledger is null)
            return;
        await Task.WhenAll(_outcomes.Values);
        FaultMatrix.WriteDown(MatrixPage!, _ledger.Lines);
    }

    public void Dispose() => _turn.Dispose();

    private static List<string> IdsFor(string name) => [.. SelectedFor(name).Select(purpose => purpose.Id)];

    private async Task<FaultOutcome> AloneAsync(string name)
    {
        using var rig = FaultyDevice.Rig(name);
        var run = await RunAsync(Directory.CreateTempSubdirectory("hil-faulty-"), rig, [.. _ledger is null ? IdsFor(name).SelectMany(id => new[] { "--only", id }) : []]);
        return Kept(name, FaultOutcome.Of(IdsFor(name), run.Cases), run, share: 1);
    }

    private void Share(string[] devices)
    {
        var rounds = FaultRounds.Of(devices.SelectMany(SelectedFor, (name, purpose) => (name, purpose.Id)));
        var run = RunAsync(rounds);
        foreach (var name in devices)
            _outcomes[name] = OutcomeAsync(name, rounds, run, devices.Length);
        if (_ledger is null)
            Shared = run;
    }

    private async Task<FaultOutcome> OutcomeAsync(string name, IReadOnlyList<IReadOnlyDictionary<string, string>> rounds, Task<SharedRun> run, int share)
    {
        var (result, repetitions) = await run;
        var cases = rounds.Zip(repetitions).SelectMany(round => round.Second.Where(one => round.First.GetValueOrDefault(one.Plan.Id) == name)).ToList();
        return Kept(name, FaultOutcome.Of(IdsFor(name), cases), result, share);
    }

    private FaultOutcome Kept(string name, FaultOutcome outcome, RunResult run, int share)
    {
        var (begin, end) = (run.Journal.Start.StartedAt, run.Journal.End!.At);
        _ledger?.Add(name, outcome, begin, (end - begin) / share);
        return outcome;
    }

    private async Task<SharedRun> RunAsync(IReadOnlyList<IReadOnlyDictionary<string, string>> rounds)
    {
        var runs = Directory.CreateTempSubdirectory("hil-faulty-");
        var faults = rounds.SelectMany(devices => devices.Keys).Distinct().Select(id => string.Join('\t', rounds.Select(devices => devices.GetValueOrDefault(id)).Prepend(id)));
        using var table = new TemporaryFile(string.Join('\n', faults.Prepend(runs.FullName)));
        using var rig = FaultyDevice.ChangingRig(table.Path);
        var result = await RunAsync(runs, rig, ["--repeat", $"{rounds.Count}"]);
        return new SharedRun(result, [.. Enumerable.Range(1, rounds.Count).Select(result.InRepetition)]);
    }

    private async Task<RunResult> RunAsync(DirectoryInfo runs, TemporaryFile rig, IReadOnlyList<string> arguments)
    {
        await _turn.WaitAsync();
        try
        {
            using var run = HilRun.WithoutReportsIn(runs.FullName, ["--rig", rig.Path, "--rigs", $"{Rigs}", "--strict", .. arguments]);
            (await run.OutcomeAsync(Limit)).Should().BeOneOf([ExitCode.Conformant, ExitCode.NotConformant], run.Output);
            return run.Result();
        }
        finally
        {
            _turn.Release();
            runs.Delete(recursive: true);
        }
    }

    /// <param name="Repetitions">What became of the test cases in each.</param>
    internal sealed record SharedRun(RunResult Result, IReadOnlyList<IReadOnlyList<CaseResult>> Repetitions);

    /// <summary>The devices that a test case must catch, and as many others as make them up to <see cref="Met"/>: the same ones each time.</summary>
    private static IEnumerable<string> MetBy(TestPurpose purpose) => MatrixPage is not null ? Devices : purpose.MustBeFailedBy.Concat(Devices.Except(purpose.MustBeFailedBy)
        .OrderBy(name => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}/{purpose.Id}"))), StringComparer.Ordinal)
        .Take(Met - purpose.MustBeFailedBy.Count));
}
