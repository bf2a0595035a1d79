namespace Conformance.SelfTests.Processes;

/// <summary>Tests that count what a run leaves, or need the reader of their own namespaces: none beside any other test.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
