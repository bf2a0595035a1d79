namespace Conformance.Reports.Records;

/// <summary>One line of an evidence file: one thing that the bench saw.</summary>
/// <param name="Number">Place in the test case's one sequence, from 1.</param>
/// <param name="AtMs">Milliseconds of monotonic time since the test case began.</param>
/// <param name="Point">Letter of the observation point: C card, N network, S server, A application, D device, F storage.</param>
/// <param name="Fields">Details by name: bytes in hexadecimal, messages as text; no keys.</param>
public sealed record EvidenceRecord(
    long Number,
    double AtMs,
    char Point,
    string Kind,
    string Summary,
    IReadOnlyDictionary<string, string> Fields);
