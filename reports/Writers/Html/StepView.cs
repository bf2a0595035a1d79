using Conformance.Reports.Records;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Writers.Html;

internal sealed class StepView(StepRecord step)
{
    public string Line => step.Line;

    public Badge Status => Badge.Of(step.Status);

    public string Phase => step.Phase.Word();

    public string Duration => $"{step.DurationMs:0} ms";
}
