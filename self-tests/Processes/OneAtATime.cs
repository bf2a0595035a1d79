namespace Conformance.SelfTests.Processes;

/// <summary>Tests that count what is left behind: none beside any other test.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
