namespace Conformance.SelfTests.Processes;

/// <summary>Tests beside which there is no other: those that count what is left behind, and those whose tracer is a program that has to keep up with the card.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
