using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Carries out the commands of an Atomic all together, or none of them.</summary>
/// <remarks>
/// The changes are drafted and committed at the end, so that nothing has to be undone. Only Add, Alert, Copy, Delete and Replace
/// may stand in an Atomic; anything else there fails it with 500, as a refusal of the user does with 304 or 214. Then what was drafted is
/// answered 216, what was not come to 215, and the Atomic 507. Source: OMA-TS-DM_RepPro-V1_2, Atomic.
/// </remarks>
internal sealed class AtomicCommands(ManagementTree tree, ItemCommands items, UserAlerts alerts, IObedience obedience)
{
    public async Task ExecuteAsync(Atomic atomic, Answering answer, CancellationToken end)
    {
        var draft = new TreeDraft(tree);
        var done = new List<Step>();
        foreach (var step in atomic.Commands.SelectMany(Steps))
            done.Add(done.Exists(earlier => !StatusCode.IsSuccess(earlier.Status)) ? step : step with { Answer = await AnswerOfAsync(step, draft, end) });

        var isWhole = done.TrueForAll(step => StatusCode.IsSuccess(step.Status));
        var isDone = obedience.Commits(isWhole) && draft.Commit() && isWhole;
        answer.Status(atomic, isDone ? StatusCode.Ok : StatusCode.AtomicFailed);
        foreach (var step in done)
            Answer(isDone || !StatusCode.IsSuccess(step.Status) ? step : step with { Answer = StatusCode.RolledBack }, answer);
    }

    private static IEnumerable<Step> Steps(SyncMlCommand command) =>
        command is ItemsCommand several ? several.Items.Select(item => new Step(command, item)) : command is Status ? [] : [new Step(command, null)];

    private async Task<AlertAnswer> AnswerOfAsync(Step step, TreeDraft draft, CancellationToken end) => step switch
    {
        { Command: ItemsCommand command and (Add or Copy or Delete or Replace), Item: { } item } => items.Execute(command, item, draft).Status,
        { Command: Alert alert } when UserAlerts.Includes(alert.Code) => await alerts.AnswerAsync(alert, end),
        _ => StatusCode.Failed,
    };

    private static void Answer(Step step, Answering answer)
    {
        if (step is { Command: ItemsCommand command, Item: { } item })
            answer.Item(command, item, step.Status);
        else
            answer.Status(step.Command, step.Answer);
    }

    private sealed record Step(SyncMlCommand Command, SyncMlItem? Item)
    {
        public AlertAnswer Answer { get; init; } = StatusCode.NotExecuted;

        public int Status => Answer.Status;
    }
}
