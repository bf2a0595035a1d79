using System.Security.Cryptography;
using System.Text;
using Conformance.Steps.Scenario;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Steps.Hooks;

/// <summary>Runs features, and the scenarios of a feature, in an order that follows from the run's seed: another seed shows what depends on the order.</summary>
/// <remarks>
/// By the SHA-256 of <c>order/seed/name</c>: the same on every machine, and one test case more or less leaves the order of the others.
/// Without a run there is no seed; xunit then takes an order of its own, and every scenario ends in an error.
/// </remarks>
public sealed class BySeed : ITestCollectionOrderer, ITestCaseOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        Order(testCollections, collection => collection.DisplayName, Rigs.Seed);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        Order(testCases, test => test.DisplayName, Rigs.Seed);

    internal static IEnumerable<T> Order<T>(IEnumerable<T> items, Func<T, string> name, int seed) =>
        items.OrderBy(item => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"order/{seed}/{name(item)}"))), StringComparer.Ordinal);
}
