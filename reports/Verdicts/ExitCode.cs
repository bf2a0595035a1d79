namespace Conformance.Reports.Verdicts;

/// <summary>What the program says to its caller.</summary>
public enum ExitCode
{
    /// <summary>Every applicable test case that counts has passed, or its fail is waived; at least one has passed.</summary>
    Conformant = 0,

    /// <summary>A test case that counts has failed, and nobody has waived it.</summary>
    NotConformant = 1,

    /// <summary>Something was not run or could not be shown, or a waiver is no longer needed.</summary>
    Incomplete = 2,

    /// <summary>Rig or suite broke, or the device's program did not start or did not last: run again, the device is not judged.</summary>
    RigOrSuiteError = 3,

    /// <summary>What was given does not fit: nothing was judged.</summary>
    WrongUsage = 4,
}
