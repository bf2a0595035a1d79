using Conformance.Reports.Records;
using Conformance.Steps.Drivers;
using Conformance.Steps.Recording;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;
using TechTalk.SpecFlow.UnitTestProvider;

namespace Conformance.Steps.Hooks;

/// <summary>Decides whether a scenario runs, hands it a rig, and writes its one record.</summary>
/// <remarks>
/// Order: 100 is it planned, 150 does the rig have what it needs, 200 the rig. The record is the only AfterScenario hook:
/// another one that threw before it would swallow the verdict.
/// </remarks>
[Binding]
public sealed class ScenarioHooks(
    ScenarioContext context, ScenarioUnderTest scenario, RigLease lease, Checks checks, StepTimes steps, AttemptEnd end, AttemptCost cost, Unseen unseen, IUnitTestRuntimeProvider tests)
{
    private CaseStarted? _started;
    private long _start;

    [BeforeScenario(Order = 100)]
    public void DecideWhetherItRuns()
    {
        if (Rigs.CauseOf(scenario.Id, Rigs.Repetition) is not { } cause)
        {
            tests.TestIgnore("not in the plan of this run");
            return;   // it has thrown
        }

        if (!lease.Take(rig => BeginsOn(rig, Enum.Parse<AttemptCause>(cause))))
            tests.TestIgnore("not before the bench has been renewed");
        _start = TimeProvider.System.GetTimestamp();
    }

    [BeforeScenario(Order = 150)]
    public void AskWhatTheRigHas()
    {
        scenario.RequireObservedBy(Rigs.Bench.Observes);
        scenario.RequireDevices(lease.HasTwoDevices);
    }

    [BeforeScenario(Order = 200)]
    public Task TakeTheRig()
    {
        end.Cards = context.ScenarioContainer.Resolve<CardTray>();
        cost.Begin();
        return lease.RestartAsync();
    }

    [AfterStep]
    public void NoteTheStep() => steps.Ended(context.StepContext);

    [AfterScenario(Order = 0)]
    public async Task Record()
    {
        if (_started is null)
            return;

        try
        {
            await RecordAsync(_started);
        }
        finally
        {
            lease.Return();
        }
    }

    private bool BeginsOn(string rig, AttemptCause cause)
    {
        var started = new CaseStarted(scenario.Id, cause, TimeProvider.System.GetUtcNow()) { Rig = rig, Repetition = Rigs.Repetition };
        if (!JournalClient.Send(started))
            return false;
        _started = started;
        return true;
    }

    private async Task RecordAsync(CaseStarted started)
    {
        var (ending, phase, evidence) = await end.ComeToAsync(Ending.Of(context.ScenarioExecutionStatus, context.TestError, scenario.Sees, checks), steps.Phase);
        var took = TimeProvider.System.GetElapsedTime(_start);
        JournalClient.Send(new CaseFinished(
            scenario.Id, started.Cause, ending.Verdict, ending.ReasonCode, ending.Reason, ending.Blame, phase, started.At,
            took.TotalMilliseconds, steps.Steps, checks.Made, evidence, end.Note)
        {
            Rig = started.Rig,
            Repetition = started.Repetition,
            Findings = end.Findings,
            Unseen = unseen.Sentences,
            OptionsSeen = end.OptionsSeen,
            Times = cost.Times(took),
            Work = cost.Work(evidence),
        });
    }
}
