using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Steps.Recording;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;
using TechTalk.SpecFlow.UnitTestProvider;

namespace Conformance.Steps.Hooks;

/// <summary>Decides whether a scenario runs, hands it a rig, and writes its one record.</summary>
/// <remarks>
/// Order: 100 is it planned, 200 the rig. The record is the only AfterScenario hook: another one that threw before it would
/// swallow the verdict.
/// </remarks>
[Binding]
public sealed class ScenarioHooks(
    ScenarioContext context, ScenarioUnderTest scenario, Checks checks, StepTimes steps, IUnitTestRuntimeProvider tests)
{
    private DateTimeOffset _startedAt;
    private long _start;
    private bool _isPlanned;

    [BeforeScenario(Order = 100)]
    public void DecideWhetherItRuns()
    {
        if (!Rigs.Description.Plan.Contains(scenario.Id))
            tests.TestIgnore("not in the plan of this run");

        (_isPlanned, _startedAt, _start) = (true, TimeProvider.System.GetUtcNow(), TimeProvider.System.GetTimestamp());
        JournalClient.Send(new CaseStarted(scenario.Id, AttemptCause.First, _startedAt));
    }

    [BeforeScenario(Order = 200)]
    public Task TakeTheRig() => context.ScenarioContainer.Resolve<RigLease>().TakeAsync();

    [AfterStep]
    public void NoteTheStep() => steps.Ended(context.StepContext);

    [AfterScenario(Order = 0)]
    public async Task Record()
    {
        if (!_isPlanned)
            return;

        var ending = await WithTheRigChecked(Ending.Of(context.ScenarioExecutionStatus, context.TestError, scenario.Sees, checks));
        JournalClient.Send(new CaseFinished(
            scenario.Id, AttemptCause.First, ending.Verdict, ending.ReasonCode, ending.Reason, ending.Blame, steps.Phase, _startedAt,
            TimeProvider.System.GetElapsedTime(_start).TotalMilliseconds, steps.Steps, checks.Made, Evidence()));
    }

    /// <summary>A device is blamed only when the rig is found good.</summary>
    private static async Task<Ending> WithTheRigChecked(Ending ending)
    {
        if (ending.Verdict is not (Verdict.Fail or Verdict.Inconclusive))
            return ending;
        try
        {
            await Rigs.Only.CheckAsync();
            return ending;
        }
        catch (RigException trouble)
        {
            return new Ending(Verdict.Error, "rig", $"{trouble.Message} Seen before that: {ending.Reason}", Blame.Rig);
        }
    }

    private static EvidenceReference? Evidence() => !Rigs.AreBuilt
        ? null
        : EvidenceFile.Write(
            Environment.GetEnvironmentVariable(Fixtures.Rig.RigDescription.Variable)!,
            Rigs.Only.Evidence.Entries.Select(entry =>
                new EvidenceRecord(entry.Number, entry.At.TotalMilliseconds, (char)entry.Point, entry.Kind, entry.Summary, entry.Fields)));
}
