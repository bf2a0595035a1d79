using System.Reflection;
using TechTalk.SpecFlow.xUnit.SpecFlowPlugin;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.Steps.Running;

/// <summary>Runs as many features at the same time as the bench has rigs; otherwise what SpecFlow's framework for xunit does.</summary>
internal sealed class RigTestFramework(IMessageSink sink) : XunitTestFrameworkWithAssemblyFixture(sink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink diagnostics)
        : XunitTestFrameworkExecutorWithAssemblyFixture(assembly, sources, diagnostics)
    {
        protected override void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new RigAssemblyRunner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            runner.RunAsync().GetAwaiter().GetResult();   // who called waits for the end in any case
        }
    }
}
