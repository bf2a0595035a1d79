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
        var agenda = new Agenda(Rigs.Repetitions.SelectMany(repetition => Planned(repetition).OrderByDescending(feature => IsLong(feature.TestCases))));
        var all = new RunSummary();
        foreach (var summary in await Task.WhenAll(Enumerable.Range(0, Rigs.Count).Select(_ => Task.Factory.StartNew(
            () => Run(agenda, messageBus, cancellationTokenSource), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))))
            all.Aggregate(summary);
        return all;
    }

    /// <summary>The scenarios that the run asks for, by their features; all where there is no run, so that each can say so.</summary>
    private IEnumerable<Agenda.Item> Planned(int repetition)
    {
        Rigs.Repetition = repetition;   // it has an order of its own
        return from feature in OrderTestCollections()
               let planned = Rigs.HasRun ? feature.Item2.FindAll(test => TagsOf(test).Any(tag => Rigs.CauseOf(tag, repetition) is not null)) : feature.Item2
               where planned.Count > 0
               select new Agenda.Item(repetition, feature.Item1, planned);
    }

    private static bool IsLong(IEnumerable<ITestCase> feature) => feature.Any(test => TagsOf(test).Contains("long"));

    private static List<string> TagsOf(ITestCase test) => test.Traits.GetValueOrDefault("Category") ?? [];

    private RunSummary Run(Agenda agenda, IMessageBus messages, CancellationTokenSource cancel)
    {
        var done = new RunSummary();
        while (!cancel.IsCancellationRequested && agenda.Take() is { } item)
        {
            Rigs.Repetition = item.Repetition;
            try
            {
                done.Aggregate(RunTestCollectionAsync(messages, item.Feature, item.TestCases, cancel).GetAwaiter().GetResult());
            }
            finally
            {
                agenda.Done(item);
            }
        }

        return done;
    }
}
