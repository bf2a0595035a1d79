using System.Net;
using System.Text;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>A DM server that answers the n-th message with the n-th body of its script, and keeps what it was sent.</summary>
internal sealed class ScriptedServer(params string[] bodies) : HttpMessageHandler
{
    public List<SyncMlMessage> Received { get; } = [];

    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>False: only the last message of the script ends its package.</summary>
    public bool EndsPackages { get; init; } = true;

    /// <summary>Gives the Data of the server's own MD5 credentials in its answer to a message; null for none.</summary>
    public Func<SyncMlMessage, string?> Digest { get; init; } = _ => null;

    /// <summary>Status of the header of the message before; {0} in a body stands for that message's number.</summary>
    public static string Header(int code, string challenge = "") =>
        $"<Status><CmdID>1</CmdID><MsgRef>{{0}}</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>{challenge}<Data>{code}</Data></Status>";

    public static string Md5Challenge(string nonce) =>
        "<Chal><Meta><Type xmlns='syncml:metinf'>syncml:auth-md5</Type><Format xmlns='syncml:metinf'>b64</Format>"
        + $"<NextNonce xmlns='syncml:metinf'>{nonce}</NextNonce></Meta></Chal>";

    private static string Cred(string? digest) => digest is null ? "" :
        "<Cred><Meta><Format xmlns='syncml:metinf'>b64</Format><Type xmlns='syncml:metinf'>syncml:auth-md5</Type></Meta>" + $"<Data>{digest}</Data></Cred>";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        var message = MessageEncoding.OfMediaType(request.Content!.Headers.ContentType?.MediaType)!.Decode(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        Received.Add(message);
        if (Received.Count > bodies.Length)
            throw new InvalidOperationException($"Message {Received.Count} came, and the script has {bodies.Length} answers.");

        var body = string.Format(bodies[Received.Count - 1], message.Header.MsgId);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = Answers.Xml(Encoding.UTF8.GetBytes(
                "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>"
                + $"<SessionID>{message.Header.SessionId}</SessionID><MsgID>{Received.Count}</MsgID><Target><LocURI>{message.Header.SourceUri}</LocURI></Target>"
                + $"<Source><LocURI>http://dm.operator.example/</LocURI></Source>{Cred(Digest(message))}</SyncHdr><SyncBody>{body}{(EndsPackages || Received.Count == bodies.Length ? "<Final/>" : "")}</SyncBody></SyncML>")),
        };
    }
}
