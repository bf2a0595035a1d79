using Conformance.Reports.Records;
using Conformance.SelfTests.Sessions;
using Conformance.Steps.Recording;

namespace Conformance.SelfTests.Recording;

public sealed class ProtocolFindingsTests
{
    [Fact]
    public void A_finding_is_kept_with_its_rule_and_the_entry_it_was_seen_in() =>
        ProtocolFindings.In(SampleSession.Whole.With(5, "DM/1.2", "DM/1.3").Entries).Should().Equal(
            new FindingRecord("header-version", "OMA DM Representation Protocol 1.2, SyncHdr", "VerDTD is 1.2 and VerProto is DM/1.2.", "VerProto is 'DM/1.3'", 5));

    [Fact]
    public void However_much_a_device_writes_a_finding_stays_readable()
    {
        var seen = ProtocolFindings.In(SampleSession.Whole.With(5, "DM/1.2", string.Concat(Enumerable.Repeat("😀", 400))).Entries).Single().Seen;

        seen.Should().HaveLength(300).And.EndWith("😀…");
    }
}
