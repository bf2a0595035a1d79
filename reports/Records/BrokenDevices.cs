namespace Conformance.Reports.Records;

/// <summary>What became of a number of broken devices.</summary>
/// <param name="Day">On which they were put to the suite (UTC).</param>
/// <param name="Suite">Fingerprint of the suite: 12 hexadecimal digits.</param>
/// <param name="Devices">How many there were.</param>
/// <param name="Caught">How many of them failed, and where they had to.</param>
/// <param name="Strays">Test cases that failed and did not have to; 0 where nobody had said which have to.</param>
public sealed record BrokenDevices(DateOnly Day, string Suite, int Devices, int Caught, int Strays);
