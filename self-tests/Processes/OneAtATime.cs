namespace Conformance.SelfTests.Processes;

/// <summary>Tests that start processes and count what is left of them: none beside the other.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
