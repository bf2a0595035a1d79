namespace Conformance.Reports.Records;

/// <summary>Part of a test case: bringing the device into the starting state, the test itself, or tidying up.</summary>
/// <remarks>Source: ISO/IEC 9646.</remarks>
public enum Phase
{
    Preamble,
    Body,
    Postamble,
}
