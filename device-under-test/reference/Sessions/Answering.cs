using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Writes statuses and results for the commands of one message of the server.</summary>
internal sealed class Answering(string msgRef, Func<string> number, List<SyncMlCommand> answers)
{
    /// <summary>One status for the whole command.</summary>
    public void Status(SyncMlCommand command, int code) => answers.Add(new Status(number(), msgRef, command.CmdId, command.Name, code));

    /// <summary>The status of one item, and behind it what a Get found there.</summary>
    public void Item(ItemsCommand command, SyncMlItem item, Outcome outcome)
    {
        answers.Add(new Status(number(), msgRef, command.CmdId, command.Name, outcome.Status)
        {
            TargetRefs = item.TargetUri is null ? [] : [item.TargetUri],
            SourceRefs = item.SourceUri is null ? [] : [item.SourceUri],
        });
        if (outcome.Found is { } found)
            answers.Add(new Results(number(), msgRef, command.CmdId, [found with { SourceUri = item.TargetUri }]));
    }

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
