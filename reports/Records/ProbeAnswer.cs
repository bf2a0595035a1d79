namespace Conformance.Reports.Records;

/// <summary>A question of the bench to the device at the start of a run.</summary>
/// <param name="Asked">Method and path of the control contract.</param>
/// <param name="Answered">What the device answered, shortened.</param>
public sealed record ProbeAnswer(string Asked, string Answered);
