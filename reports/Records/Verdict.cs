namespace Conformance.Reports.Records;

/// <summary>How a test case ended. Only pass is pass.</summary>
/// <remarks>Source: ISO/IEC 9646, with error and the verdicts that are decided without running.</remarks>
public enum Verdict
{
    /// <summary>No check has been executed yet; never the verdict of a finished test case.</summary>
    None,
    Pass,

    /// <summary>Device and rig worked, but it could not be shown.</summary>
    Inconclusive,

    /// <summary>The device broke the requirement.</summary>
    Fail,

    /// <summary>Rig, card, server, network or suite broke. Says nothing about the device.</summary>
    Error,

    /// <summary>The conformance statement says that the case is not for this device.</summary>
    NotApplicable,

    /// <summary>Somebody made a selection, and this was not in it.</summary>
    NotSelected,

    /// <summary>Planned, but the run ended before it.</summary>
    NotRun,
}
