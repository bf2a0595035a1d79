using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Carries out the commands of a server's messages, in order, and writes the statuses and results.</summary>
/// <remarks>
/// One Status an item; the Results of a Get follow its Status. The user's refusal of an alert in a Sequence ends the Sequence, the
/// rest of which is answered 215; outside it has no effect on other commands. What the user cancels ends the message.
/// A value in pieces has its effect with the last one; a message that does not go on with it is told so (alert 1225).
/// Source: OMA-TS-DM_Protocol-V1_2, 7, 8.5 and 10; OMA-TS-DM_RepPro-V1_2.
/// </remarks>
internal sealed class ServerCommands
{
    private readonly ManagementTree _tree;
    private readonly IObedience _obedience;
    private readonly ItemCommands _items;
    private readonly UserAlerts _alerts;
    private readonly AtomicCommands _atomic;
    private LargeObject? _incoming;

    public ServerCommands(ManagementTree tree, string serverId, IUser user, IObedience? obedience = null)
    {
        _tree = tree;
        _obedience = obedience ?? DeviceParts.Conforming.Obedience;
        _items = new ItemCommands(tree, serverId, _obedience);
        _alerts = new UserAlerts(user);
        _atomic = new AtomicCommands(tree, _items, _alerts, _obedience);
    }

    /// <summary>What becomes of the commands behind one.</summary>
    private enum Rest
    {
        IsDone,
        OfItsGroupIsLeft,
        IsLeft,
    }

    /// <summary>Octets of the longest value that the server takes, its MaxObjSize; null for any.</summary>
    public long? LongestResult { get; set; }

    /// <summary>True if the rest of a value has to come.</summary>
    public bool AwaitsMore => _incoming is { IsRefused: false };

    /// <param name="message">The server's message; its statuses are passed over.</param>
    /// <param name="end">Withdraws a question to the user.</param>
    /// <returns>Commands without numbers.</returns>
    public async Task<List<SyncMlCommand>> ExecuteAsync(SyncMlMessage message, CancellationToken end)
    {
        var answers = new List<SyncMlCommand>();
        var answer = new Answering(message.Header.MsgId, answers);
        BreakOff(message, answer);
        var rest = Rest.IsDone;
        foreach (var command in message.Commands)
        {
            if (rest is Rest.IsLeft)
                answer.Everything(command, StatusCode.NotExecuted);
            else
                rest = await ExecuteAsync(command, answer, end);
        }

        return answers;
    }

    private async Task<Rest> ExecuteAsync(SyncMlCommand command, Answering answer, CancellationToken end)
    {
        switch (command)
        {
            case Status:
                return Rest.IsDone;
            case Sequence sequence:
                return await InOrderAsync(sequence, answer, end);
            case Atomic atomic:
                await _atomic.ExecuteAsync(atomic, answer, end);
                return Rest.IsDone;
            case ItemsCommand items and not Results:
                foreach (var item in items.Items)
                    answer.Item(items, item, Told(Execute(items, item)));
                return Rest.IsDone;
            case Alert alert when UserAlerts.Includes(alert.Code):
                var given = await _alerts.AnswerAsync(alert, end);
                answer.Status(alert, given);
                return given.Status switch { StatusCode.Ok => Rest.IsDone, StatusCode.Cancelled => Rest.IsLeft, _ => Rest.OfItsGroupIsLeft };
            case Alert { Code: DmSession.NextMessage or DmSession.SessionAbort }:
                answer.Status(command, StatusCode.Ok);
                return Rest.IsDone;
            default:
                answer.Status(command, StatusCode.FeatureNotSupported);
                return Rest.IsDone;
        }
    }

    private async Task<Rest> InOrderAsync(Sequence sequence, Answering answer, CancellationToken end)
    {
        answer.Status(sequence, StatusCode.Ok);
        var rest = Rest.IsDone;
        foreach (var member in sequence.Commands)
        {
            if (rest is Rest.IsDone)
                rest = await InGroupAsync(member, answer, end);
            else
                answer.Everything(member, StatusCode.NotExecuted);
        }

        return rest is Rest.IsLeft ? rest : Rest.IsDone;
    }

    /// <summary>A command of a group is whole in its message: a piece of a value is none.</summary>
    private async Task<Rest> InGroupAsync(SyncMlCommand member, Answering answer, CancellationToken end)
    {
        if (member is not ItemsCommand items || !items.Items.Any(item => item.MoreData))
            return await ExecuteAsync(member, answer, end);
        answer.Everything(member, StatusCode.TooLarge);
        return Rest.IsDone;
    }

    /// <summary>Gives a value in pieces up if the message does not begin with its next one.</summary>
    private void BreakOff(SyncMlMessage message, Answering answer)
    {
        var first = message.Commands.FirstOrDefault(command => command is not (Status or Alert { Code: DmSession.NextMessage }));
        if (_incoming is not { } incoming || (first is ItemsCommand { Items: [var item, ..] } && incoming.IsContinuedBy(first, item)))
            return;
        if (AwaitsMore)
            answer.NoEndOfData(incoming.Target);
        _incoming = null;
    }

    private Outcome Execute(ItemsCommand command, SyncMlItem item)
    {
        if (command is Add or Replace && (item.MoreData || _incoming?.IsContinuedBy(command, item) is true))
            return ExecutePiece(command, item);
        var draft = new TreeDraft(_tree);
        var outcome = _items.Execute(command, item, draft);
        if (outcome.Found.Any(found => LargeObject.SizeOf(found.Data) > LongestResult))
            return StatusCode.TooLarge;
        return draft.Commit() ? outcome : StatusCode.Failed;
    }

    private Outcome Told(Outcome outcome) => outcome with { Status = _obedience.Told(outcome.Status) };

    private Outcome ExecutePiece(ItemsCommand command, SyncMlItem item)
    {
        var incoming = _incoming is { } begun && begun.IsContinuedBy(command, item) ? begun : new LargeObject(command, item);
        _incoming = item.MoreData ? incoming : null;
        var status = incoming.Take(item);
        return status is StatusCode.Ok ? Execute(command, incoming.Whole) : status;
    }
}
