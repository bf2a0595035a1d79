using Conformance.SelfTests.Browser;
using Conformance.SelfTests.Runs;
using Xunit.Abstractions;

namespace Conformance.SelfTests.Processes;

/// <summary>Begins with the tests that take longest, so that none of them goes on alone at the end while a processor is idle.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        nameof(FaultyDeviceTests), nameof(DeviceDrillTests), nameof(LossDrillTests), nameof(PuppetTests), nameof(KilledRunTests), nameof(TracedRunTests), nameof(OneReader), nameof(InTheBrowser), nameof(WholeRunTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Rank).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    private static int Rank(ITestCollection collection) =>
        Array.IndexOf(Long, collection.DisplayName.Split('.')[^1]) is >= 0 and var rank ? rank : Long.Length;
}
