namespace Conformance.Reports.Records;

/// <summary>What the device said of itself when the bench first spoke to it, and where that is not what was stated of it. It changes no verdict.</summary>
/// <param name="Answers">In the order in which they were asked for.</param>
/// <param name="Options">What the verbs that the device offers say of options of the statement: option to yes or no. Of the others the device cannot be asked.</param>
public sealed record ProbeRecord(IReadOnlyList<ProbeAnswer> Answers, IReadOnlyDictionary<string, string> Options, IReadOnlyList<ProbeFinding> Findings);
