namespace Conformance.Reports.Verdicts;

/// <summary>The short words by which endings other than pass are counted.</summary>
public static class ReasonCodes
{
    /// <summary>The device broke the requirement: an assertion failed.</summary>
    public const string CheckFailed = "check-failed";

    /// <summary>The device answered before, and then no more, while the bench was well.</summary>
    public const string DeviceSilent = "device-silent";

    /// <summary>The device answers 501 to a verb of its control port that it says it offers.</summary>
    public const string VerbRefused = "verb-refused";

    /// <summary>The device does not offer a verb that the test case needs.</summary>
    public const string VerbAbsent = "verb-absent";

    /// <summary>The device was silent, or would not go off, before the test case began.</summary>
    public const string DeviceNotReady = "device-not-ready";

    /// <summary>The starting state was not reached, or the device did not do what the test case looks at.</summary>
    public const string NotShown = "not-shown";

    /// <summary>An answer on the control port is not one of the contract.</summary>
    public const string ContractBreach = "contract-breach";

    /// <summary>The device was off and still held its card.</summary>
    public const string CardNotReleased = "card-not-released";

    /// <summary>The rig lacks an observation point that the test case needs.</summary>
    public const string PointNotObserved = "point-not-observed";

    /// <summary>The test case needs a second device, and the rig has one alone.</summary>
    public const string NoSecondDevice = "no-second-device";

    /// <summary>Reader, card, network or server of the bench broke; whom it blames says which.</summary>
    public const string BenchBroke = "bench-broke";

    /// <summary>What the bench saw could not be written down.</summary>
    public const string EvidenceLost = "evidence-lost";

    /// <summary>A step has no binding.</summary>
    public const string UndefinedStep = "undefined-step";

    /// <summary>The scenario made no check.</summary>
    public const string NoCheck = "no-check";

    /// <summary>The scenario made no check on an observation point that its tags name.</summary>
    public const string PointNotChecked = "point-not-checked";

    /// <summary>An exception that nobody foresaw.</summary>
    public const string Unforeseen = "unforeseen";

    /// <summary>The test host died while the test case ran, or left no record of it.</summary>
    public const string HostEnded = "host-ended";

    /// <summary>The record says pass and holds a failed check, or fail and holds none.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>The record holds a verdict that no attempt can end with.</summary>
    public const string NoVerdict = "no-verdict";

    public const string NotApplicable = "not-applicable";

    public const string NotSelected = "not-selected";

    public const string NotRun = "not-run";
}
