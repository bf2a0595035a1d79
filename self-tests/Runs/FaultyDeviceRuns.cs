using System.Collections.Concurrent;
using Conformance.Reports.Traceability;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Runs;

/// <summary>A run for each faulty device, two at a time: each has namespaces of its own, and much of a run is waiting.</summary>
/// <remarks>A device is put to the requirements that it breaks (the first one of each of its test cases), or, where <c>HIL_WHOLE_MATRIX</c> is set, to all (docs/decisions.md).</remarks>
public sealed class FaultyDeviceRuns : IDisposable
{
    private const int AtATime = 2;
    private static readonly bool IsWholeMatrix = Environment.GetEnvironmentVariable("HIL_WHOLE_MATRIX") is not null;

    private readonly SemaphoreSlim _slots = new(AtATime);
    private readonly ConcurrentBag<HilRun> _started = [];
    private readonly Dictionary<string, Task<HilRun>> _runs;

    public FaultyDeviceRuns()
    {
        var catalogue = Catalogue.Read(Repository.Requirements);
        _runs = Devices(catalogue).ToDictionary(name => name, name => RunAsync(name, catalogue));
    }

    internal static IEnumerable<string> Devices(Catalogue catalogue) => catalogue.TestPurposes.SelectMany(purpose => purpose.MustBeFailedBy).Distinct();

    /// <summary>The test cases that a device is put to.</summary>
    internal static IEnumerable<TestPurpose> SelectedFor(string name, Catalogue catalogue)
    {
        var broken = BrokenBy(name, catalogue).ToList();
        return catalogue.TestPurposes.Where(purpose => IsWholeMatrix || purpose.Requirements.Intersect(broken).Any());
    }

    /// <summary>The device's run, as soon as it has ended.</summary>
    internal Task<HilRun> EndedAsync(string name) => _runs[name];

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
            var asked = IsWholeMatrix ? [] : BrokenBy(name, catalogue);
            var run = new HilRun(
                ["--rig", Path.Combine(Repository.Root, "device-under-test", "faulty", name, "rig.yaml"), "--strict", .. asked.SelectMany(id => new[] { "--only", id })]);
            _started.Add(run);
            await run.EndAsync();
            return run;
        }
        finally
        {
            _slots.Release();
        }
    }

    private static IEnumerable<string> BrokenBy(string name, Catalogue catalogue) =>
        catalogue.TestPurposes.Where(purpose => purpose.MustBeFailedBy.Contains(name)).Select(purpose => purpose.Requirements[0]).Distinct();
}
