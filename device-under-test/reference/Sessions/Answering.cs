using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Writes statuses and results for the commands of one message of the server.</summary>
internal sealed class Answering(string msgRef, Func<string> number, List<SyncMlCommand> answers)
{
    public void Status(SyncMlCommand command, int code, string? target = null) =>
        answers.Add(new Status(number(), msgRef, command.CmdId, command.Name, code)
        {
            TargetRefs = target is null ? [] : [target],
        });

    public void Results(SyncMlCommand get, string uri, SyncMlItem item) =>
        answers.Add(new Results(number(), msgRef, get.CmdId, [item with { SourceUri = uri }]));
}
