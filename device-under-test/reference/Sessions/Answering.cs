using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Writes statuses and results for the commands of one message of the server; their numbers come with the message that they go into.</summary>
internal sealed class Answering(string msgRef, List<SyncMlCommand> answers)
{
    private const string NoNumber = "";

    /// <summary>One status for the whole command.</summary>
    public void Status(SyncMlCommand command, AlertAnswer answer) =>
        answers.Add(new Status(NoNumber, msgRef, command.CmdId, command.Name, answer.Status) { Items = answer.Items });

    /// <summary>The status of one item, and behind it what a Get found there.</summary>
    public void Item(ItemsCommand command, SyncMlItem item, Outcome outcome)
    {
        answers.Add(new Status(NoNumber, msgRef, command.CmdId, command.Name, outcome.Status)
        {
            TargetRefs = item.TargetUri is null ? [] : [item.TargetUri],
            SourceRefs = item.SourceUri is null ? [] : [item.SourceUri],
        });
        foreach (var found in outcome.Found)
            answers.Add(new Results(NoNumber, msgRef, command.CmdId, [found with { SourceUri = found.SourceUri ?? item.TargetUri }]));
    }

    /// <summary>The rest of an object that was sent in pieces has not come.</summary>
    public void NoEndOfData(string? target) => answers.Add(new Alert(NoNumber, DmSession.NoEndOfData, [new SyncMlItem(target)]));

    /// <summary>The same status for every item of a command, and for every command in it.</summary>
    public void Everything(SyncMlCommand command, int code)
    {
        switch (command)
        {
            case ItemsCommand items:
                foreach (var item in items.Items)
                    Item(items, item, code);
                return;
            case Sequence or Atomic:
                Status(command, code);
                foreach (var member in (command as Sequence)?.Commands ?? ((Atomic)command).Commands)
                    Everything(member, code);
                return;
            case not SyncMl.Status:
                Status(command, code);
                return;
        }
    }
}
