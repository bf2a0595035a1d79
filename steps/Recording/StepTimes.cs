using Conformance.Reports.Records;
using TechTalk.SpecFlow;
using TechTalk.SpecFlow.Bindings;

namespace Conformance.Steps.Recording;

/// <summary>What became of each step of the scenario, and how long it took.</summary>
public sealed class StepTimes
{
    private readonly List<StepRecord> _steps = [];
    private long _last = TimeProvider.System.GetTimestamp();

    public IReadOnlyList<StepRecord> Steps => _steps;

    /// <summary>Where the scenario was when it ended: everything that a Given says is preamble.</summary>
    public Phase Phase => _steps.Count is 0 ? Phase.Preamble : _steps[^1].Phase;

    public void Ended(ScenarioStepContext step)
    {
        var now = TimeProvider.System.GetTimestamp();
        var phase = step.StepInfo.StepDefinitionType is StepDefinitionType.Given ? Phase.Preamble : Phase.Body;
        _steps.Add(new StepRecord(
            $"{step.StepInfo.StepDefinitionType} {step.StepInfo.Text}", StatusOf(step.Status), TimeProvider.System.GetElapsedTime(_last, now).TotalMilliseconds, phase));
        _last = now;
    }

    private static StepStatus StatusOf(ScenarioExecutionStatus status) => status switch
    {
        ScenarioExecutionStatus.OK => StepStatus.Passed,
        ScenarioExecutionStatus.TestError => StepStatus.Failed,
        ScenarioExecutionStatus.UndefinedStep or ScenarioExecutionStatus.StepDefinitionPending => StepStatus.Undefined,
        ScenarioExecutionStatus.Skipped => StepStatus.Skipped,
        _ => StepStatus.Error,
    };
}
