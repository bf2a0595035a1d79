using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

internal sealed class EvidenceView(string caseId, EvidenceRecord entry)
{
    public string Anchor => $"{caseId}-{entry.Number}";

    public long Number => entry.Number;

    public string At => entry.AtMs.ToString("0.0", provider: null);

    public string Point => entry.Point.ToString();

    public string PointName => ObservationPoints.Name(entry.Point);

    public string Kind => entry.Kind;

    public string Summary => entry.Summary;

    public IReadOnlyList<Fact> Fields => Fact.All(entry.Fields);
}
