using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>One DM session that the device starts: packages 1 to 4 with one server.</summary>
/// <remarks>
/// Package 1 is Alert 1201 and DevInfo; a challenge is answered by package 1 once more with credentials; after that,
/// statuses and results until the server sends a package without commands. Commands of a server that did not accept the
/// device, or did not prove who it is where the account wants that, are not carried out. Limit: 100 messages.
/// Source: OMA-TS-DM_Protocol-V1_2, 8 and 9.
/// </remarks>
internal sealed class DmSession(DmAccount account, ManagementTree tree, DmTransport transport, SessionMemory memory, IUser user, string sessionId)
{
    public const int ClientInitiated = 1201;
    public const int NextMessage = 1222;
    public const int SessionAbort = 1223;

    private const int Messages = 100;

    private readonly ClientAuthentication _client = new(account, memory);
    private readonly ServerAuthentication _server = new(account, memory);
    private readonly ServerCommands _commands = new(tree, account.ServerId, user);
    private int _messages;

    /// <exception cref="SessionException">The session ended before the server was done.</exception>
    public async Task RunAsync(CancellationToken off)
    {
        if (!Uri.TryCreate(account.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new SessionException($"the account's address '{account.Address}' is no absolute http or https URL");

        for (var package = PackageOne(); package is not null;)
        {
            if (_messages == Messages)
                throw new SessionException($"the server was not done after {Messages} messages");
            var sent = Message(package);
            var answer = (await transport.PostAsync(address, sent, hmac: null, off)).Message;
            if (answer.Header.RespUri is { } elsewhere && Uri.TryCreate(elsewhere, UriKind.Absolute, out var next) && next.Scheme is "http" or "https")
                address = next;
            package = _client.Take(HeaderStatus(answer, sent)) is ClientAuthentication.Verdict.Challenged
                ? PackageOne()
                : await PackageThreeAsync(answer, off);
        }
    }

    private SyncMlMessage Message(Package package) => new(
        new SyncMlHeader(sessionId, (++_messages).ToString(), account.Address, tree.Find("./DevInfo/DevId")?.Value ?? "")
        {
            SourceName = account.Client?.Name,
            Credentials = _client.Credentials,
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

    /// <summary>What the device answers to a server that has accepted it; null at the end of the session.</summary>
    private async Task<Package?> PackageThreeAsync(SyncMlMessage answer, CancellationToken off)
    {
        var isSilent = answer.Final && answer.Commands.All(command => command is Status);
        if (isSilent && _server.IsDone)
            return null;
        var (status, challenge) = _server.Take(answer.Header.Credentials);
        if (isSilent)
            return _server.IsDone ? null : throw new SessionException($"the server did not prove that it is '{account.ServerId}'");
        if (_server.IsDone && answer.Commands.Any(command => command is Alert { Code: SessionAbort }))
            throw new SessionException("the server aborted the session (alert 1223)");

        var number = 0;
        string Next() => (++number).ToString();
        List<SyncMlCommand> commands =
        [
            new Status(Next(), answer.Header.MsgId, "0", "SyncHdr", status)
            {
                TargetRefs = [answer.Header.TargetUri],
                SourceRefs = [answer.Header.SourceUri],
                Challenge = challenge,
            },
        ];
        if (_server.IsDone)
            commands.AddRange(await _commands.ExecuteAsync(answer, Next, off));
        else
            Refuse(answer, status, new Answering(answer.Header.MsgId, Next, commands));
        if (!answer.Final)
            commands.Add(new Alert(Next(), NextMessage, []));
        return new Package(commands, answer.Final);
    }

    private static void Refuse(SyncMlMessage answer, int status, Answering refusal)
    {
        foreach (var command in answer.Commands)
            refusal.Everything(command, status);
    }

    private static Status HeaderStatus(SyncMlMessage answer, SyncMlMessage sent) =>
        answer.Commands.OfType<Status>().FirstOrDefault(status => status.CmdRef is "0" && status.MsgRef == sent.Header.MsgId)
        ?? throw new SessionException($"the server's message has no status of the header of message {sent.Header.MsgId}");

    private sealed record Package(IReadOnlyList<SyncMlCommand> Commands, bool Final);
}
