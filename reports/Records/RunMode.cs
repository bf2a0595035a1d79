namespace Conformance.Reports.Records;

/// <summary>How much the run is to be trusted: debug while developing, regular by default, certification refuses a selection.</summary>
public enum RunMode
{
    Debug,
    Regular,
    Certification,
}
