namespace Conformance.Reports.Verdicts;

/// <summary>What a waiver does in a run.</summary>
public enum WaiverEffect
{
    /// <summary>Its test case failed: the fail stays one, and does not count against the exit code.</summary>
    WaivesAFail,

    /// <summary>Its test case passed, or does not apply to the device.</summary>
    NoLongerNeeded,

    /// <summary>The device of the run is not the one that it is for.</summary>
    ForAnotherDevice,

    /// <summary>Its test case has no verdict about the device, or an inconclusive one; fails alone are waived.</summary>
    WithoutEffect,
}
