using System.Net;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>A DM server that answers the n-th message with the n-th body of its script, and keeps what it was sent.</summary>
/// <remarks>A body with alert 1222 or a piece of a value in it does not end its package.</remarks>
internal sealed class ScriptedServer(params string[] bodies) : HttpMessageHandler
{
    public List<SyncMlMessage> Received { get; } = [];

    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>The messages as they came.</summary>
    public List<byte[]> Octets { get; } = [];

    /// <summary>What the server answers in.</summary>
    public MessageEncoding Encoding { get; init; } = MessageEncoding.Xml;

    /// <summary>Meta of the server's headers.</summary>
    public string Meta { get; init; } = "";

    /// <summary>True for the message with which all has been said: it is answered with 200 and nothing else, whatever the script has.</summary>
    public Func<SyncMlMessage, bool> IsDone { get; init; } = _ => false;

    /// <summary>Another session than the device's.</summary>
    public string? SessionId { get; init; }

    /// <summary>Gives x-syncml-hmac for the octets of the answer to a message; null for none.</summary>
    public Func<SyncMlMessage, byte[], string?> Hmac { get; init; } = (_, _) => null;

    /// <summary>False: only the last message of the script ends its package.</summary>
    public bool EndsPackages { get; init; } = true;

    public string DigestType { get; init; } = AuthTypes.Md5;

    /// <summary>Gives the Data of the server's own credentials in its answer to a message; null for none.</summary>
    public Func<SyncMlMessage, string?> Digest { get; init; } = _ => null;

    /// <summary>Status of the header of the message before; {0} in a body stands for that message's number.</summary>
    public static string Header(int code, string challenge = "") =>
        $"<Status><CmdID>1</CmdID><MsgRef>{{0}}</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>{challenge}<Data>{code}</Data></Status>";

    public static string Md5Challenge(string nonce) => Challenge(AuthTypes.Md5, nonce);

    public static string Challenge(string type, string nonce) =>
        $"<Chal><Meta><Type xmlns='syncml:metinf'>{type}</Type><Format xmlns='syncml:metinf'>b64</Format>"
        + $"<NextNonce xmlns='syncml:metinf'>{nonce}</NextNonce></Meta></Chal>";

    /// <summary>Alert 1222: the device is to go on.</summary>
    public static string GoOn() => "<Alert><CmdID>99</CmdID><Data>1222</Data></Alert>";

    public static string Command(string name, int id, string target, string? data = null, string meta = "", bool moreData = false) =>
        $"<{name}><CmdID>{id}</CmdID><Item><Target><LocURI>{target}</LocURI></Target>{meta}{(data is null ? "" : $"<Data>{data}</Data>")}{(moreData ? "<MoreData/>" : "")}</Item></{name}>";

    /// <summary>Has a device without display hold a session with this server, and is of no use afterwards.</summary>
    /// <param name="tree">A factory-new device's unless told.</param>
    public async Task TakeSessionAsync(DmAccount account, ManagementTree? tree = null, SessionMemory? memory = null, MessageEncoding? encoding = null)
    {
        using var factoryNew = Trees.With();
        using var transport = new DmTransport(this, encoding);
        await new DmSession(account, tree ?? factoryNew, transport, memory ?? new SessionMemory(), new NoUserInterface(), "1").RunAsync(CancellationToken.None);
    }

    private string Cred(string? digest) => digest is null ? "" :
        $"<Cred><Meta><Format xmlns='syncml:metinf'>b64</Format><Type xmlns='syncml:metinf'>{DigestType}</Type></Meta><Data>{digest}</Data></Cred>";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Octets.Add(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        var message = MessageEncoding.OfMediaType(request.Content.Headers.ContentType?.MediaType)!.Decode(Octets[^1]);
        Received.Add(message);
        if (Received.Count > bodies.Length)
            throw new InvalidOperationException($"Message {Received.Count} came, and the script has {bodies.Length} answers.");

        var octets = Encoding.Encode(Answer(message, string.Format(IsDone(message) ? Header(200) : bodies[Received.Count - 1], message.Header.MsgId)));
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = Answers.Of(Encoding.MediaType, octets) };
        if (Hmac(message, octets) is { } hmac)
            response.Headers.TryAddWithoutValidation("x-syncml-hmac", hmac);
        return response;
    }

    private SyncMlMessage Answer(SyncMlMessage message, string body) => SyncMlMessage.Parse(SyncMlXml.Decode(
        "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>"
        + $"<SessionID>{SessionId ?? message.Header.SessionId}</SessionID><MsgID>{Received.Count}</MsgID><Target><LocURI>{message.Header.SourceUri}</LocURI></Target>"
        + $"<Source><LocURI>http://dm.operator.example/</LocURI></Source>{Cred(Digest(message))}{Meta}</SyncHdr><SyncBody>{body}{(Ends(body) ? "<Final/>" : "")}</SyncBody></SyncML>"));

    private bool Ends(string body) => Received.Count == bodies.Length
        || (EndsPackages && !body.Contains("<Data>1222</Data>", StringComparison.Ordinal) && !body.Contains("<MoreData/>", StringComparison.Ordinal));
}
