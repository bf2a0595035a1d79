using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Runs;

/// <summary>A run for each faulty device, two at a time: each has namespaces of its own, and much of a run is waiting.</summary>
/// <remarks>
/// A device is put to its test cases and to a tenth of their neighbours, or to all, where <c>HIL_MATRIX</c> names the page on which
/// the whole matrix is to be written down (docs/decisions.md).
/// </remarks>
public sealed class FaultyDeviceRuns : IAsyncLifetime, IDisposable
{
    private const int AtATime = 2;
    private const int Neighbours = 10;   // one in so many
    private static readonly string? MatrixPage = Environment.GetEnvironmentVariable("HIL_MATRIX");

    private readonly SemaphoreSlim _slots = new(AtATime);
    private readonly ConcurrentBag<HilRun> _started = [];
    private readonly Dictionary<string, Task<HilRun>> _runs;

    public FaultyDeviceRuns()
    {
        var catalogue = Catalogue.Read(Repository.Requirements);
        _runs = Devices(catalogue).ToDictionary(name => name, name => RunAsync(name, catalogue));
    }

    internal static IEnumerable<string> Devices(Catalogue catalogue) => catalogue.TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct();

    /// <summary>The test cases that a device is put to: those that must catch it, and of the others of the requirements that it breaks every tenth or so.</summary>
    internal static IEnumerable<TestPurpose> SelectedFor(string name, Catalogue catalogue)
    {
        var broken = catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(name)).Select(purpose => purpose.Requirements[0]).ToHashSet();
        return catalogue.TestPurposes.Where(purpose =>
            MatrixPage is not null || purpose.MustBeFailedBy.Contains(name) || (purpose.Requirements.Any(broken.Contains) && IsDrawn(name, purpose.Id)));
    }

    /// <summary>The device's run, as soon as it has ended.</summary>
    internal Task<HilRun> EndedAsync(string name) => _runs[name];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (MatrixPage is not null)
            FaultMatrix.WriteDown(MatrixPage, await Task.WhenAll(_runs.Select(async run => (run.Key, (await run.Value).Result()))));
    }

    public void Dispose()
    {
        foreach (var run in _started)
            run.Dispose();
        _slots.Dispose();
    }

    private async Task<HilRun> RunAsync(string name, Catalogue catalogue)
    {
        await _slots.WaitAsync();
        try
        {
            var asked = MatrixPage is not null ? [] : SelectedFor(name, catalogue).Select(purpose => purpose.Id);
            using var rig = FaultyDevice.Rig(name);
            var run = new HilRun(["--rig", rig.Path, "--strict", .. asked.SelectMany(id => new[] { "--only", id })]);
            _started.Add(run);
            await run.EndAsync();
            return run;
        }
        finally
        {
            _slots.Release();
        }
    }

    private static bool IsDrawn(string name, string testCase) => SHA256.HashData(Encoding.UTF8.GetBytes($"{name}/{testCase}"))[0] % Neighbours is 0;
}
