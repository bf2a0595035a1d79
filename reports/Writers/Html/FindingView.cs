using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

/// <summary>What one DM message of a test case had against the protocol.</summary>
internal sealed class FindingView(FindingRecord finding)
{
    public string Rule => finding.Rule;

    public string Sentence => finding.Sentence;

    public string Clause => finding.Clause;

    public string Seen => ReasonText.Capital(finding.Seen);

    public long Entry => finding.Entry;
}
