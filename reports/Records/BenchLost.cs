namespace Conformance.Reports.Records;

/// <summary>A part of the bench, or the device's program, ended by itself or was given up. No test case begins on the rig, or on any, until the bench has been renewed.</summary>
/// <param name="At">UTC.</param>
/// <param name="Part">For example <c>pcscd</c>, <c>wiremock</c>, <c>device</c>, <c>test-host</c>.</param>
/// <param name="Reason">A sentence for a reader.</param>
public sealed record BenchLost(DateTimeOffset At, string Part, Blame Blame, string Reason) : JournalRecord
{
    /// <summary>Name of the rig that it belongs to; null when it belongs to all.</summary>
    public string? Rig { get; init; }

    /// <summary>True when it takes a test case on that rig with it.</summary>
    public bool Concerns(string? rig) => Rig is null || Rig == rig;
}
