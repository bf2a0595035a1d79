using ReferenceDevice.Proper;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Sessions;

/// <summary>One DM session that the device starts: packages 1 to 4 with one server.</summary>
/// <remarks>
/// Package 1 is Alert 1201 and DevInfo; a challenge is answered by package 1 once more with credentials; after that,
/// statuses and results until the server sends a package without commands. Either side may spread a package over messages: alert 1222 asks for the next
/// one. Commands of a server that did not accept the device, or did not prove who it is where the account wants that, are not carried out. Limit: 100 messages.
/// Source: OMA-TS-DM_Protocol-V1_2, 6 to 9.
/// </remarks>
internal sealed class DmSession
{
    public const int ClientInitiated = 1201;
    public const int NextMessage = 1222;
    public const int SessionAbort = 1223;
    public const int NoEndOfData = 1225;

    private const int Messages = 100;

    /// <summary>Octets of the longest message that the device asks for.</summary>
    private const int LongestMessage = 16 << 10;

    private readonly DmAccount _account;
    private readonly ManagementTree _tree;
    private readonly DmTransport _transport;
    private readonly string _sessionId;
    private readonly ClientAuthentication _client;
    private readonly ServerAuthentication _server;
    private readonly ServerCommands _commands;
    private readonly Outbox _outbox;
    private int _messages;

    public DmSession(DmAccount account, ManagementTree tree, DmTransport transport, SessionMemory memory, IUser user, string sessionId, DeviceParts? parts = null)
    {
        var made = parts ?? DeviceParts.Conforming;
        (_account, _tree, _transport, _sessionId) = (account, tree, transport, sessionId);
        _client = new ClientAuthentication(account, memory, made.Obedience);
        _server = new ServerAuthentication(account, memory, made.ServerProof);
        _commands = new ServerCommands(tree, account.ServerId, user, made.Obedience);
        _outbox = new Outbox(Message, transport.SizeOf);
    }

    /// <exception cref="SessionException">The session ended before the server was done.</exception>
    public async Task RunAsync(CancellationToken off)
    {
        if (!Uri.TryCreate(_account.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new SessionException($"the account's address '{_account.Address}' is no absolute http or https URL");

        IReadOnlyList<SyncMlCommand>? lead = PackageOne();
        while (lead is not null)
        {
            if (++_messages > Messages)
                throw new SessionException($"the server was not done after {Messages} messages");
            var sent = _outbox.Next(lead);
            var received = await _transport.PostAsync(address, sent, _client.Hmac(), off);
            var answer = received.Message;
            if (answer.Header.SessionId != _sessionId)
                throw new SessionException($"the server's message is of session '{answer.Header.SessionId}', and this is session '{_sessionId}'");
            if (answer.Header.RespUri is { } elsewhere && Uri.TryCreate(elsewhere, UriKind.Absolute, out var next) && next.Scheme is "http" or "https")
                address = next;
            TakeLimits(answer.Header);
            lead = _client.Take(HeaderStatus(answer, sent)) is ClientAuthentication.Verdict.Challenged ? PackageOne() : await AnswerAsync(received, off);
        }
    }

    private SyncMlMessage Message(IReadOnlyList<SyncMlCommand> commands, bool final) => new(
        new SyncMlHeader(_sessionId, $"{_messages}", _account.Address, _tree.Find("./DevInfo/DevId")?.Value ?? "")
        {
            SourceName = _account.Client?.Name,
            Credentials = _client.Credentials,
            MaxMsgSize = LongestMessage,
            MaxObjSize = LargeObject.Longest,
        },
        [.. commands.Select((command, index) => command with { CmdId = $"{index + 1}" })],
        final);

    /// <summary>Begins with the device's first package, once more if need be.</summary>
    private List<SyncMlCommand> PackageOne()
    {
        var devInfo = _tree.Subtree("./DevInfo")
            .Where(node => !node.IsInterior)
            .Select(node => new SyncMlItem(SourceUri: node.Path, Data: node.Value));
        _outbox.Clear();
        _outbox.MayEnd = true;
        _outbox.Put([new Alert("", ClientInitiated, []), new Replace("", [.. devInfo])]);
        return [];
    }

    private void TakeLimits(SyncMlHeader header)
    {
        _outbox.LongestMessage = header.MaxMsgSize ?? _outbox.LongestMessage;
        _commands.LongestResult = header.MaxObjSize ?? _commands.LongestResult;
    }

    /// <summary>Answers a server that has accepted the device.</summary>
    /// <returns>What the next message begins with; null at the end of the session.</returns>
    private async Task<List<SyncMlCommand>?> AnswerAsync(ReceivedMessage received, CancellationToken off)
    {
        var answer = received.Message;
        _server.Take(received);
        var isSilent = answer.Final && answer.Commands.All(command => command is Status);
        if (isSilent && !_server.IsDone)
            throw new SessionException($"the server did not prove that it is '{_account.ServerId}'");
        if (_server.IsDone && answer.Commands.Any(command => command is Alert { Code: SessionAbort }))
            throw new SessionException("the server aborted the session (alert 1223)");

        var waitsForRest = !_outbox.IsEmpty && answer.Commands.All(command => command is Status or Alert { Code: NextMessage });
        var answers = _server.IsDone ? await _commands.ExecuteAsync(answer, off) : Refuse(answer);
        if (waitsForRest)
            return [StatusOf(answer.Header), .. answers];
        _outbox.MayEnd = answer.Final && !_commands.AwaitsMore;
        _outbox.Put(answers);
        return isSilent && _outbox.IsEmpty ? null : [StatusOf(answer.Header)];
    }

    private List<SyncMlCommand> Refuse(SyncMlMessage answer)
    {
        var answers = new List<SyncMlCommand>();
        foreach (var command in answer.Commands)
            new Answering(answer.Header.MsgId, answers).Everything(command, _server.Status);
        return answers;
    }

    private Status StatusOf(SyncMlHeader header) => new("", header.MsgId, "0", "SyncHdr", _server.Status)
    {
        TargetRefs = [header.TargetUri],
        SourceRefs = [header.SourceUri],
        Challenge = _server.Challenge(),
    };

    private static Status HeaderStatus(SyncMlMessage answer, SyncMlMessage sent) =>
        answer.Commands.OfType<Status>().FirstOrDefault(status => status.CmdRef is "0" && status.MsgRef == sent.Header.MsgId)
        ?? throw new SessionException($"the server's message has no status of the header of message {sent.Header.MsgId}");
}
