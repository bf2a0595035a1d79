using Conformance.Reports.Records;

namespace Conformance.Reports.Writers.Html;

internal sealed class StepView(StepRecord step)
{
    public string Line => step.Line;

    public Badge Status => Badge.Of(step.Status);

    public string Phase => Phases.Name(step.Phase);

    public string Duration => $"{step.DurationMs:#,0} ms";
}
