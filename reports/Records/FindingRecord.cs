namespace Conformance.Reports.Records;

/// <summary>A rule of the DM protocol that a message of the device broke, whatever the test case was about. It changes no verdict.</summary>
/// <param name="Rule">Its id, in kebab-case.</param>
/// <param name="Clause">Of the specification that says so.</param>
/// <param name="Sentence">What the rule says.</param>
/// <param name="Seen">What was there instead.</param>
/// <param name="Entry">Number of the evidence entry with the message.</param>
public sealed record FindingRecord(string Rule, string Clause, string Sentence, string Seen, long Entry);
