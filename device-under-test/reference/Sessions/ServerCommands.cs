using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>Carries out the commands of a server's message, in order, and writes the statuses and results.</summary>
/// <remarks>
/// One Status an item; the Results of a Get follow its Status. Not supported, and answered 406: Exec, Copy, Atomic, user
/// interaction alerts, node properties and lists (?prop=, ?list=).
/// Source: OMA-TS-DM_Protocol-V1_2, 8.5; OMA-TS-DM_RepPro-V1_2.
/// </remarks>
internal sealed class ServerCommands(ManagementTree tree, string serverId)
{
    private readonly TreeAccess _access = new(tree, serverId);

    /// <param name="message">The server's message; its statuses are passed over.</param>
    /// <param name="number">Gives a CmdID that the answering message has not used yet.</param>
    public List<SyncMlCommand> Execute(SyncMlMessage message, Func<string> number)
    {
        var answers = new List<SyncMlCommand>();
        foreach (var command in message.Commands)
            Execute(command, new Answering(message.Header.MsgId, number, answers));
        return answers;
    }

    private void Execute(SyncMlCommand command, Answering answer)
    {
        switch (command)
        {
            case Status:
                return;
            case Sequence sequence:
                answer.Status(sequence, StatusCode.Ok);
                foreach (var member in sequence.Commands)
                    Execute(member, answer);
                return;
            case ItemsCommand items and (Add or Replace or Delete or Get):
                foreach (var item in items.Items)
                    Execute(items, item, answer);
                return;
            case Alert { Code: 1222 or 1223 }:
                answer.Status(command, StatusCode.Ok);
                return;
            default:
                answer.Status(command, StatusCode.FeatureNotSupported);
                return;
        }
    }

    private void Execute(ItemsCommand command, SyncMlItem item, Answering answer)
    {
        var uri = item.TargetUri ?? "";
        if (uri.Contains('?'))
        {
            answer.Status(command, StatusCode.FeatureNotSupported, uri);
            return;
        }

        switch (command)
        {
            case Get:
                var (node, status) = _access.Find(uri, "Get");
                answer.Status(command, status, uri);
                if (node is not null)
                    answer.Results(command, uri, Shown(node));
                return;
            case Add:
                answer.Status(command, _access.Add(uri, command.MetaOf(item), item), uri);
                return;
            case Replace:
                answer.Status(command, _access.Replace(uri, command.MetaOf(item), item), uri);
                return;
            default:
                answer.Status(command, _access.Delete(uri), uri);
                return;
        }
    }

    private SyncMlItem Shown(TreeNode node) => node.IsInterior
        ? new SyncMlItem(Meta: new SyncMlMeta("node", "text/plain"), Data: string.Join('/', tree.ChildNames(node.Path)))
        : new SyncMlItem(Meta: new SyncMlMeta(node.Format is "bin" ? "b64" : node.Format, node.Type), Data: node.Value ?? "");
}
