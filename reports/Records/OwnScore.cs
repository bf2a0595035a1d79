namespace Conformance.Reports.Records;

/// <summary>How the suite has done on devices that are known to be broken, at some time before the run.</summary>
/// <param name="Suite">Fingerprint of the suite that the run is of: 12 hexadecimal digits.</param>
/// <param name="FaultyDevices">Broken by hand, each in one way; null where that was never measured.</param>
/// <param name="Mutants">Broken by chance, of those in which some test case came by; null where that was never measured.</param>
public sealed record OwnScore(string Suite, BrokenDevices? FaultyDevices, BrokenDevices? Mutants);
