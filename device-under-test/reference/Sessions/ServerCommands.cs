using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Carries out the commands of a server's message, in order, and writes the statuses and results.</summary>
/// <remarks>
/// One Status an item; the Results of a Get follow its Status. The user's refusal of an alert in a Sequence ends the Sequence, the
/// rest of which is answered 215; outside it has no effect on other commands. Not supported, 406: alerts 1102 to 1104, lists (?list=).
/// Source: OMA-TS-DM_Protocol-V1_2, 8.5 and 10; OMA-TS-DM_RepPro-V1_2.
/// </remarks>
internal sealed class ServerCommands
{
    private readonly ManagementTree _tree;
    private readonly ItemCommands _items;
    private readonly UserAlerts _alerts;
    private readonly AtomicCommands _atomic;

    public ServerCommands(ManagementTree tree, string serverId, IUser user)
    {
        _tree = tree;
        _items = new ItemCommands(tree, serverId);
        _alerts = new UserAlerts(user);
        _atomic = new AtomicCommands(tree, _items, _alerts);
    }

    /// <param name="message">The server's message; its statuses are passed over.</param>
    /// <param name="number">Gives a CmdID that the answering message has not used yet.</param>
    /// <param name="end">Withdraws a question to the user.</param>
    public async Task<List<SyncMlCommand>> ExecuteAsync(SyncMlMessage message, Func<string> number, CancellationToken end)
    {
        var answers = new List<SyncMlCommand>();
        foreach (var command in message.Commands)
            await ExecuteAsync(command, new Answering(message.Header.MsgId, number, answers), end);
        return answers;
    }

    /// <returns>False if the user did not agree.</returns>
    private async Task<bool> ExecuteAsync(SyncMlCommand command, Answering answer, CancellationToken end)
    {
        switch (command)
        {
            case Status:
                return true;
            case Sequence sequence:
                await InOrderAsync(sequence, answer, end);
                return true;
            case Atomic atomic:
                await _atomic.ExecuteAsync(atomic, answer, end);
                return true;
            case ItemsCommand items and not Results:
                foreach (var item in items.Items)
                    answer.Item(items, item, Execute(items, item));
                return true;
            case Alert { Code: UserAlerts.Display or UserAlerts.Confirm } alert:
                var status = await _alerts.AnswerAsync(alert, end);
                answer.Status(alert, status);
                return status is StatusCode.Ok;
            case Alert { Code: DmSession.NextMessage or DmSession.SessionAbort }:
                answer.Status(command, StatusCode.Ok);
                return true;
            default:
                answer.Status(command, StatusCode.FeatureNotSupported);
                return true;
        }
    }

    private async Task InOrderAsync(Sequence sequence, Answering answer, CancellationToken end)
    {
        answer.Status(sequence, StatusCode.Ok);
        var goesOn = true;
        foreach (var member in sequence.Commands)
        {
            if (goesOn)
                goesOn = await ExecuteAsync(member, answer, end);
            else
                answer.Everything(member, StatusCode.NotExecuted);
        }
    }

    private Outcome Execute(ItemsCommand command, SyncMlItem item)
    {
        var draft = new TreeDraft(_tree);
        var outcome = _items.Execute(command, item, draft);
        return draft.Commit() ? outcome : StatusCode.Failed;
    }
}
