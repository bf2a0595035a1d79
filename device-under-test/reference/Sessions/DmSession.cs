using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>One DM session that the device starts: packages 1 to 4 with one server.</summary>
/// <remarks>
/// Package 1 is Alert 1201 and DevInfo; a challenge is answered by package 1 once more with credentials; after that,
/// statuses and results until the server sends a package without commands. Commands of a server that did not accept the
/// device are not carried out. Limit: 100 messages.
/// Source: OMA-TS-DM_Protocol-V1_2, 8 and 9.
/// </remarks>
internal sealed class DmSession(DmAccount account, ManagementTree tree, DmTransport transport, string sessionId)
{
    private const int ClientInitiated = 1201;
    private const int NextMessage = 1222;
    private const int SessionAbort = 1223;
    private const int Messages = 100;

    private readonly ClientAuthentication _authentication = new(account);
    private readonly ServerCommands _commands = new(tree, account.ServerId);
    private int _messages;

    /// <exception cref="SessionException">The session ended before the server was done.</exception>
    public async Task RunAsync(CancellationToken off)
    {
        if (!Uri.TryCreate(account.Address, UriKind.Absolute, out var address) || address.Scheme is not "http")
            throw new SessionException($"the account's address '{account.Address}' is no absolute http URL");

        var package = PackageOne();
        while (_messages < Messages)
        {
            var sent = Message(package);
            var answer = await transport.PostAsync(address, sent, off);
            if (answer.Header.RespUri is { } elsewhere && Uri.TryCreate(elsewhere, UriKind.Absolute, out var next) && next.Scheme is "http")
                address = next;
            if (_authentication.Take(HeaderStatus(answer, sent)) is ClientAuthentication.Verdict.Challenged)
                package = PackageOne();
            else if (answer.Commands.Any(command => command is Alert { Code: SessionAbort }))
                throw new SessionException("the server aborted the session (alert 1223)");
            else if (answer.Final && answer.Commands.All(command => command is Status))
                return;
            else
                package = PackageThree(answer);
        }

        throw new SessionException($"the server was not done after {Messages} messages");
    }

    private SyncMlMessage Message(Package package) => new(
        new SyncMlHeader(sessionId, (++_messages).ToString(), account.Address, tree.Find("./DevInfo/DevId")?.Value ?? "")
        {
            SourceName = account.UserName,
            Credentials = _authentication.Credentials,
        },
        package.Commands,
        package.Final);

    private Package PackageOne()
    {
        var devInfo = tree.Subtree("./DevInfo")
            .Where(node => !node.IsInterior)
            .Select(node => new SyncMlItem(SourceUri: node.Path, Data: node.Value));
        return new Package([new Alert("1", ClientInitiated, []), new Replace("2", [.. devInfo])], Final: true);
    }

    private Package PackageThree(SyncMlMessage answer)
    {
        var number = 0;
        string Next() => (++number).ToString();
        var header = new Status(Next(), answer.Header.MsgId, "0", "SyncHdr", StatusCode.Ok)
        {
            TargetRefs = [answer.Header.TargetUri],
            SourceRefs = [answer.Header.SourceUri],
        };
        List<SyncMlCommand> commands = [header, .. _commands.Execute(answer, Next)];
        if (!answer.Final)
            commands.Add(new Alert(Next(), NextMessage, []));
        return new Package(commands, answer.Final);
    }

    private static Status HeaderStatus(SyncMlMessage answer, SyncMlMessage sent) =>
        answer.Commands.OfType<Status>().FirstOrDefault(status => status.CmdRef is "0" && status.MsgRef == sent.Header.MsgId)
        ?? throw new SessionException($"the server's message has no status of the header of message {sent.Header.MsgId}");

    private sealed record Package(IReadOnlyList<SyncMlCommand> Commands, bool Final);
}
