using Conformance.SelfTests.Browser;
using Conformance.SelfTests.Runs;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Processes;

/// <summary>Begins with the tests that take longest, so that none of them goes on alone at the end while a processor is idle.</summary>
/// <remarks>Beside the faulty devices' run go the longest drills, three at a time, and what needs no rig; the other drills come when it has ended.</remarks>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] First = [nameof(FaultyDeviceTests), nameof(DeviceDrillTests), nameof(LossDrillTests), nameof(PuppetTests), nameof(OneReader), nameof(InTheBrowser), nameof(KilledRunTests)];
    private static readonly string[] Last =
    [
        nameof(WholeRunTests), nameof(LyingStatementTests), nameof(ColdStartTests), nameof(OutsideVectorsTests), nameof(FullDiskTests), nameof(BasicModelTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Rank).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    private static int Rank(ITestCollection collection)
    {
        var name = collection.DisplayName.Split('.')[^1];
        return Array.IndexOf(First, name) is >= 0 and var early ? early : First.Length + 1 + Array.IndexOf(Last, name);
    }
}
