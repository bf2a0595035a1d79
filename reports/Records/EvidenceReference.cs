namespace Conformance.Reports.Records;

/// <summary>Names an evidence file of the run by its content: <c>evidence/&lt;sha256&gt;</c> in the run folder.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Size">In bytes.</param>
public sealed record EvidenceReference(string Sha256, long Size, string MediaType);
