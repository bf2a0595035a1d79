using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Drills;

/// <summary>Runs drills in the order of their names, since some are about what comes after them.</summary>
public sealed class ByName : ITestCollectionOrderer, ITestCaseOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName, StringComparer.Ordinal);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases.OrderBy(test => test.DisplayName, StringComparer.Ordinal);
}
