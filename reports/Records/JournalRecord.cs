using System.Text.Json.Serialization;

namespace Conformance.Reports.Records;

/// <summary>One line of the journal: something that happened in a run and will not be changed afterwards.</summary>
/// <remarks>Shape: one JSON object a line, camelCase, its <c>type</c> in kebab-case. Schema: <c>docs/journal.schema.json</c>.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunStarted), "run-started")]
[JsonDerivedType(typeof(RunResumed), "run-resumed")]
[JsonDerivedType(typeof(BenchReady), "bench-ready")]
[JsonDerivedType(typeof(BenchLost), "bench-lost")]
[JsonDerivedType(typeof(CaseStarted), "case-started")]
[JsonDerivedType(typeof(CaseFinished), "case-finished")]
[JsonDerivedType(typeof(RunEnded), "run-ended")]
public abstract record JournalRecord;
