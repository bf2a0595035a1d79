namespace Conformance.Reports.Records;

/// <summary>An option of the conformance statement that the device was seen using in a test case, whatever that was about. It changes no verdict.</summary>
/// <param name="Option">As the statement names it.</param>
/// <param name="Seen">What shows it, as a clause.</param>
/// <param name="Entry">Number of the evidence entry that shows it first.</param>
public sealed record OptionSighting(string Option, string Seen, long Entry);
