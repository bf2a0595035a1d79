using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Steps.Hooks;

/// <summary>Runs features, and the scenarios of a feature, in the order of their names: xunit's own order differs from run to run.</summary>
public sealed class ByName : ITestCollectionOrderer, ITestCaseOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName, StringComparer.Ordinal);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases.OrderBy(test => test.DisplayName, StringComparer.Ordinal);
}
