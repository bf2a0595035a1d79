using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Http;
using Conformance.Fixtures.Network;
using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.DmServer;

/// <summary>A client that sends what a test wants to one DM server, and nothing of its own accord.</summary>
internal sealed class DmClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;
    private readonly string _host;
    private int _messages;

    public DmClient(DmFront front, string host = DmFront.OperatorHost)
    {
        var name = front.Names.Single(server => server.Name == host);
        _host = host;
        _http = LocalClient.For(Address(name), Limit);
        _http.DefaultRequestHeaders.Host = host;
    }

    public DmEncoding Encoding { get; set; }

    public string User { get; init; } = "alice";

    public string Session { get; init; } = "1";

    /// <summary>MaxMsgSize of the header; null: without.</summary>
    public int? MaxMsgSize { get; set; }

    /// <summary>Makes the header x-syncml-hmac over the octets.</summary>
    public Func<byte[], string>? Hmac { get; set; }

    public void Dispose() => _http.Dispose();

    /// <summary>Alert 1201 and one node of DevInfo.</summary>
    public Task<Reply> StartAsync(string? credential = null, string type = AuthenticationType.Digest, bool isFinal = true) => SendAsync(
        credential is null ? "" : $"<Cred><Meta><Format xmlns='syncml:metinf'>b64</Format><Type xmlns='syncml:metinf'>{type}</Type></Meta><Data>{credential}</Data></Cred>",
        "<Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Replace><CmdID>2</CmdID><Item><Source><LocURI>./DevInfo/Man</LocURI></Source><Data>A&amp;B </Data></Item></Replace>", isFinal);

    /// <summary>Status of the server's header, and what else is to be said.</summary>
    public Task<Reply> AnswerAsync(string status = "200", string more = "", bool isFinal = true, string? challenge = null) => SendAsync(
        "",
        $"<Status><CmdID>1</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>{(challenge is null ? "" : $"<Chal><Meta><Format xmlns='syncml:metinf'>b64</Format><Type xmlns='syncml:metinf'>syncml:auth-md5</Type><NextNonce xmlns='syncml:metinf'>{challenge}</NextNonce></Meta></Chal>")}<Data>{status}</Data></Status>{more}",
        isFinal);

    /// <summary>Asks for the next message of a package that had no end yet.</summary>
    public Task<Reply> NextAsync(string more = "") => AnswerAsync(more: $"{more}<Alert><CmdID>9</CmdID><Data>1222</Data></Alert>", isFinal: false);

    public Task<Reply> SendAsync(string credentials, string body, bool isFinal = true)
    {
        var message = XElement.Parse(
            $"<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>{Session}</SessionID><MsgID>{++_messages}</MsgID>"
            + $"<Target><LocURI>http://{_host}/</LocURI></Target><Source><LocURI>IMEI:490154203237518</LocURI><LocName>{User}</LocName></Source>{credentials}"
            + $"{(MaxMsgSize is null ? "" : $"<Meta><MaxMsgSize xmlns='syncml:metinf'>{MaxMsgSize}</MaxMsgSize></Meta>")}</SyncHdr><SyncBody>{body}{(isFinal ? "<Final/>" : "")}</SyncBody></SyncML>",
            LoadOptions.PreserveWhitespace);
        return PostAsync(
            Encoding is DmEncoding.Wbxml ? WbxmlEncoder.Encode(message) : System.Text.Encoding.UTF8.GetBytes(message.ToString(SaveOptions.DisableFormatting)),
            $"application/vnd.syncml.dm+{(Encoding is DmEncoding.Wbxml ? "wbxml" : "xml")}");
    }

    public async Task<Reply> PostAsync(byte[] octets, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = new ByteArrayContent(octets) };
        request.Content.Headers.ContentType = new(mediaType);
        if (Hmac?.Invoke(octets) is { } hmac)
            request.Headers.Add(HmacHeader.Name, hmac);
        using var answer = await _http.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        var type = answer.Content.Headers.ContentType?.ToString();
        return new Reply((int)answer.StatusCode, type, answer.Headers, body, await ReadAsync(body, type));
    }

    private static Uri Address(NetworkName name) => new($"http://{name.Address}:{name.Port}/");

    private static async Task<XElement?> ReadAsync(byte[] body, string? type)
    {
        try
        {
            return type switch
            {
                "application/vnd.syncml.dm+xml" => XDocument.Load(new MemoryStream(body), LoadOptions.PreserveWhitespace).Root,
                "application/vnd.syncml.dm+wbxml" => await DecodedAsync(body),
                _ => null,
            };
        }
        catch (XmlException)
        {
            return null;   // malformed on purpose: a test looks at the octets
        }
    }

    private static async Task<XElement?> DecodedAsync(byte[] body)
    {
        if ((await WbxmlDecoder.DecodeAsync(body)).Xml is not { } xml)
            return null;
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }
}
