namespace Conformance.Reports.Records;

/// <summary>What the bench looks at before the first test case.</summary>
public enum ProbeSubject
{
    /// <summary>Who the device is, against the statement.</summary>
    Identity,

    /// <summary>Version of the control contract.</summary>
    Contract,

    /// <summary>An optional verb of the contract, as the device lists it and as it answers.</summary>
    Verb,

    /// <summary>An option of the statement that needs a verb.</summary>
    Option,

    /// <summary>Its clocks.</summary>
    Clock,

    /// <summary>What the rig says it observes.</summary>
    ObservationPoint,
}
