using Conformance.Fixtures.DmServer.Protocol;
using Conformance.Fixtures.Evidence;
using Conformance.Reports.Records;

namespace Conformance.Steps.Recording;

/// <summary>What the device's DM messages had against the protocol, as the journal keeps it.</summary>
public static class ProtocolFindings
{
    private const int Longest = 300;

    public static IReadOnlyList<FindingRecord> In(IReadOnlyList<EvidenceEntry> log) =>
        [.. ProtocolChecks.Findings(log).Select(finding => new FindingRecord(finding.Rule.Id, finding.Rule.Clause, finding.Rule.Sentence, Shortened(finding.Seen), finding.Entry))];

    // a device can write as much as it likes, and half a pair of surrogates cannot be told in JSON
    private static string Shortened(string seen) =>
        seen.Length <= Longest ? seen : $"{seen[..(char.IsHighSurrogate(seen[Longest - 1]) ? Longest - 1 : Longest)]}…";
}
