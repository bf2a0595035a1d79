namespace Conformance.SelfTests.Processes;

/// <summary>Tests with a pcscd in the self-test's own namespaces, where there is room for one: one after the other, beside tests that have none.</summary>
[CollectionDefinition(nameof(OneReader))]
public sealed class OneReader;
