using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

internal sealed class CheckView(CheckRecord check, IReadOnlyList<EvidenceView> shown)
{
    public string Requirement => check.Requirement;

    public string Because => check.Because;

    public string Expected => check.Expected;

    public string Actual => check.Actual;

    public string Sees => ObservationPoints.Names(check.Sees);

    public Badge Status => Badge.Of(check.Passed ? StepStatus.Passed : StepStatus.Failed);

    public IReadOnlyList<EvidenceLink> Evidence =>
        [.. check.Evidence.Select(number => new EvidenceLink(number, shown.FirstOrDefault(entry => entry.Number == number)?.Anchor))];
}

/// <param name="Anchor">Null when the evidence holds no entry of that number.</param>
internal sealed record EvidenceLink(long Number, string? Anchor);
