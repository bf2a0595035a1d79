// Compiled into every assembly of features: when SpecFlow learns that a test run begins and ends, and who runs the scenarios.
using System;
using TechTalk.SpecFlow;
using TechTalk.SpecFlow.xUnit.SpecFlowPlugin;

[assembly: Xunit.TestFramework("Conformance.Steps.Running.RigTestFramework", "Conformance.Steps")]
[assembly: AssemblyFixture(typeof(PROJECT_ROOT_NAMESPACE_XUnitAssemblyFixture))]

/// <summary>A test run, as SpecFlow counts it; the generated code of every feature asks for it by this name.</summary>
public sealed class PROJECT_ROOT_NAMESPACE_XUnitAssemblyFixture : IDisposable
{
    public PROJECT_ROOT_NAMESPACE_XUnitAssemblyFixture() => TestRunnerManager.OnTestRunStart(typeof(PROJECT_ROOT_NAMESPACE_XUnitAssemblyFixture).Assembly);

    public void Dispose() => TestRunnerManager.OnTestRunEnd(typeof(PROJECT_ROOT_NAMESPACE_XUnitAssemblyFixture).Assembly);
}
