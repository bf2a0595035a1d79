using System.Collections.Concurrent;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow.xUnit.SpecFlowPlugin;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Steps.Running;

/// <summary>Takes features in their order, but the long ones first, each on the thread that is free next; there is a thread for each rig.</summary>
/// <remarks>
/// A long one that began as the last would have one rig work and the others wait.
/// A feature stays on its thread from its first scenario to its last, and a thread has one feature at a time: SpecFlow keeps the
/// runner of a feature by thread, and xunit's own threads would pass features from one to another between scenarios.
/// </remarks>
internal sealed class RigAssemblyRunner(
    ITestAssembly assembly, IEnumerable<IXunitTestCase> testCases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
    : XunitTestAssemblyRunnerWithAssemblyFixture(assembly, testCases, diagnostics, execution, options)
{
    protected override async Task<RunSummary> RunTestCollectionsAsync(IMessageBus messageBus, CancellationTokenSource cancellationTokenSource)
    {
        var features = new ConcurrentQueue<Tuple<ITestCollection, List<IXunitTestCase>>>(OrderTestCollections().OrderByDescending(feature => IsLong(feature.Item2)));
        var all = new RunSummary();
        foreach (var summary in await Task.WhenAll(Enumerable.Range(0, Rigs.Count).Select(_ => Task.Factory.StartNew(
            () => Run(features, messageBus, cancellationTokenSource), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))))
            all.Aggregate(summary);
        return all;
    }

    private static bool IsLong(IEnumerable<ITestCase> feature) => feature.Any(test => test.Traits.TryGetValue("Category", out var tags) && tags.Contains("long"));

    private RunSummary Run(ConcurrentQueue<Tuple<ITestCollection, List<IXunitTestCase>>> features, IMessageBus messages, CancellationTokenSource cancel)
    {
        var done = new RunSummary();
        while (!cancel.IsCancellationRequested && features.TryDequeue(out var feature))
            done.Aggregate(RunTestCollectionAsync(messages, feature.Item1, feature.Item2, cancel).GetAwaiter().GetResult());
        return done;
    }
}
