namespace ReferenceDevice.Contract;

/// <summary>Something that happened on the device.</summary>
/// <remarks>
/// Units: <c>Monotonic</c> is in milliseconds of the system's monotonic clock, which supervisor and device proper share.
/// Source: contract/openapi.yaml, schema Event; the number is given by the supervisor.
/// </remarks>
internal sealed record Event(
    int Number,
    string Kind,
    double Monotonic,
    DateTimeOffset Wall,
    string? Subject = null,
    string? Outcome = null,
    string? Reason = null);
