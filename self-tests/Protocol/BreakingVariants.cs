using Conformance.Fixtures.Evidence;
using Conformance.SelfTests.Sessions;

namespace Conformance.SelfTests.Protocol;

/// <summary>Sessions that break one rule each, in one message. Names begin with the rule.</summary>
internal static class BreakingVariants
{
    private const string FirstStatus = "<Status><CmdID>1</CmdID>";
    private const string Headers = "requestHeaders";

    private static readonly string DigestFormat = SampleSession.Cred.Replace(">b64<", ">chr<", StringComparison.Ordinal);
    private static readonly string ShortDigest = SampleSession.Cred.Replace(SampleSession.Digest, "Tm9uY2U=", StringComparison.Ordinal);
    private static readonly string Basic = SampleSession.Cred.Replace("auth-md5", "auth-basic", StringComparison.Ordinal).Replace(SampleSession.Digest, "QnJ1Y2UyOk9oQmVoYXZl", StringComparison.Ordinal);

    private static readonly Dictionary<string, (SampleSession Session, long Entry)> All = new(StringComparer.Ordinal)
    {
        ["readable"] = (SampleSession.Whole.Then(ObservationPoint.Server, "NOT A DM MESSAGE"), 7),

        ["http-content-type: another type"] = (SampleSession.Whole.WithField(1, "mediaType", "text/xml"), 1),
        ["http-content-type: WBXML for XML"] = (SampleSession.Whole.WithField(1, "mediaType", "application/vnd.syncml.dm+wbxml; charset=utf-8"), 1),
        ["http-accept: none"] = (Header("Accept: application/vnd.syncml.dm+wbxml, application/vnd.syncml.dm+xml\n", ""), 1),
        ["http-accept: another"] = (Header("Accept: application/vnd.syncml.dm+wbxml, application/vnd.syncml.dm+xml\n", "Accept: text/html\n"), 1),
        ["http-accept-charset"] = (Header("utf-8", "iso-8859-1"), 1),
        ["http-cache-control"] = (Header("no-store", "max-age=60"), 1),
        ["http-user-agent"] = (Header("\nUser-Agent: Sample/1", ""), 1),

        ["known-elements: a name"] = (SampleSession.Whole.With(5, "<Cmd>Exec</Cmd>", "<Cmd>Exec</Cmd><Fin/>"), 5),
        ["known-elements: a namespace"] = (SampleSession.Whole.With(3, "<Format xmlns=\"syncml:metinf\">b64</Format>", "<Format xmlns=\"syncml:metinf\">b64</Format><Type xmlns=\"syncml:meta\">x</Type>"), 3),
        ["known-elements: an attribute"] = (SampleSession.Whole.With(5, "<SyncBody>", "<SyncBody lang=\"en\">"), 5),
        ["dtd-order: two children the other way"] = (SampleSession.Whole.With(1, "<VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>", "<VerProto>DM/1.2</VerProto><VerDTD>1.2</VerDTD>"), 1),
        ["dtd-order: Final is not the last"] = (SampleSession.Whole.With(5, "<Status><CmdID>6<", "<Final/><Status><CmdID>6<").With(5, "</Status><Final/></SyncBody>", "</Status></SyncBody>"), 5),
        ["dtd-order: an element inside text"] = (SampleSession.Whole.With(5, "<Cmd>Exec</Cmd>", "<Cmd><LocName/>Exec</Cmd>"), 5),
        ["not-in-dm"] = (SampleSession.Whole.With(3, "<CmdID>2</CmdID>", "<CmdID>2</CmdID><NoResp/>"), 3),

        ["header-version: of the DTD"] = (SampleSession.Whole.With(1, "<VerDTD>1.2<", "<VerDTD>1.1<"), 1),
        ["header-version: of the protocol"] = (SampleSession.Whole.With(5, "DM/1.2", "DM/1.3"), 5),
        ["header-target: no URL"] = (SampleSession.Whole.With(3, "<LocURI>http://dm.operator.example/<", "<LocURI>operator<"), 3),
        ["header-target: another server"] = (SampleSession.Whole.With(3, "<LocURI>http://dm.operator.example/<", "<LocURI>http://dm.corporation.example/<"), 3),
        ["header-source: not the DevId"] = (SampleSession.Whole.With(5, "<Source><LocURI>IMEI:1<", "<Source><LocURI>IMEI:2<"), 5),

        ["session-id-length"] = (SampleSession.Whole.Until(1).With(1, "<SessionID>7<", "<SessionID>12345<").WithField(1, "session", "12345"), 1),
        ["session-id-kept"] = (SampleSession.Whole.Until(4).Device("1", "<Alert><CmdID>1</CmdID><Data>1222</Data></Alert><Final/>").With(5, "<SessionID>7<", "<SessionID>8<"), 5),
        ["session-id-new: after a whole session"] = (SampleSession.Whole.Then(SampleSession.Whole), 7),
        ["session-id-new: after one that failed"] = (SampleSession.Whole.Until(1).Fault().Then(SampleSession.Whole), 3),
        ["message-id-counts: from 1"] = (SampleSession.Whole.Until(1).With(1, "<MsgID>1<", "<MsgID>0<"), 1),
        ["message-id-counts: by one"] = (SampleSession.Whole.With(3, "<MsgID>2<", "<MsgID>3<"), 3),
        ["one-at-a-time"] = (SampleSession.Whole.Until(1).Device("2", SampleSession.Alert + "<Replace><CmdID>2</CmdID>" + SampleSession.DevInfo + "</Replace><Final/>"), 2),
        ["session-over: the server was done"] = (SampleSession.Whole.Device("4", SampleSession.Status(1, "3", "0", "SyncHdr", "200") + "<Final/>"), 7),
        ["session-over: the exchange failed"] = (SampleSession.Whole.Until(3).Fault().Device("3", "<Alert><CmdID>1</CmdID><Data>1222</Data></Alert><Final/>"), 5),
        ["session-over: the device had aborted"] = (SampleSession.Whole.Until(4).Device("3", SampleSession.Status(1, "2", "0", "SyncHdr", "200") + "<Alert><CmdID>2</CmdID><Data>1223</Data></Alert><Final/>").Server("3", SampleSession.Status(1, "3", "0", "SyncHdr", "200") + "<Final/>").Device("4", SampleSession.Status(1, "3", "0", "SyncHdr", "200") + "<Final/>"), 7),

        ["package-1-alert"] = (SampleSession.Whole.With(1, SampleSession.Alert, SampleSession.Alert + "<Alert><CmdID>3</CmdID><Data>1200</Data></Alert>"), 1),
        ["package-1-devinfo: a node"] = (SampleSession.Whole.With(3, "<Item><Source><LocURI>./DevInfo/Lang</LocURI></Source><Data>en</Data></Item>", ""), 3),
        ["package-1-devinfo: a value"] = (SampleSession.Whole.With(1, "<Data>en</Data>", "<Data/>"), 1),
        ["package-1-again"] = (SampleSession.Whole.Until(2).Device("2", SampleSession.Status(1, "1", "0", "SyncHdr", "200") + "<Final/>"), 3),

        ["client-commands"] = (SampleSession.Whole.With(5, "<Final/>", "<Get><CmdID>9</CmdID><Item><Target><LocURI>./X</LocURI></Target></Item></Get><Final/>"), 5),
        ["client-replace: in package 3"] = (SampleSession.Whole.With(5, "<Final/>", "<Replace><CmdID>9</CmdID><Item><Source><LocURI>./DevInfo/Lang</LocURI></Source><Data>de</Data></Item></Replace><Final/>"), 5),
        ["client-replace: of something else"] = (SampleSession.Whole.With(1, "<Item><Source><LocURI>./DevInfo/Man<", "<Item><Source><LocURI>./DevDetail/SwV</LocURI></Source><Data>1</Data></Item><Item><Source><LocURI>./DevInfo/Man<"), 1),
        ["command-ids: twice the same"] = (SampleSession.Whole.With(5, "<CmdID>6<", "<CmdID>5<"), 5),
        ["command-ids: 0"] = (SampleSession.Whole.With(5, "<CmdID>6<", "<CmdID>0<"), 5),

        ["client-alerts"] = (SampleSession.Whole.With(5, "<Final/>", "<Alert><CmdID>9</CmdID><Data>1100</Data></Alert><Final/>"), 5),
        ["generic-alert: without type"] = (SampleSession.Whole.With(5, "<Final/>", "<Alert><CmdID>9</CmdID><Data>1226</Data><Item><Meta><Format xmlns=\"syncml:metinf\">chr</Format></Meta><Data>x</Data></Item></Alert><Final/>"), 5),
        ["generic-alert: without item"] = (SampleSession.Whole.With(1, SampleSession.Alert, SampleSession.Alert + "<Alert><CmdID>9</CmdID><Data>1224</Data></Alert>"), 1),

        ["credentials-in-header"] = (SampleSession.Whole.With(3, "<CmdID>2</CmdID>", "<CmdID>2</CmdID>" + SampleSession.Cred), 3),
        ["credentials-format: said"] = (SampleSession.Whole.With(3, SampleSession.Cred, DigestFormat), 3),
        ["credentials-format: length"] = (SampleSession.Whole.With(3, SampleSession.Cred, ShortDigest), 3),
        ["credentials-format: basic"] = (SampleSession.Large.With(1, SampleSession.Cred, Basic.Replace("QnJ1Y2UyOk9oQmVoYXZl", "Tm9uY2U=", StringComparison.Ordinal)), 1),
        ["credentials-user"] = (SampleSession.Whole.With(3, "<LocName>alice</LocName>", ""), 3),
        ["credentials-kind: another"] = (SampleSession.Whole.With(3, SampleSession.Cred, Basic), 3),
        ["credentials-kind: none"] = (SampleSession.Whole.With(3, SampleSession.Cred, ""), 3),
        ["challenge-format: no nonce"] = (SampleSession.Whole.With(5, "<Cmd>SyncHdr</Cmd>", "<Cmd>SyncHdr</Cmd>" + SampleSession.Chal.Replace("Tm9uY2U=", "?", StringComparison.Ordinal)), 5),
        ["challenge-format: no type"] = (SampleSession.Whole.With(5, "<Cmd>SyncHdr</Cmd>", "<Cmd>SyncHdr</Cmd><Chal><Meta><Format xmlns=\"syncml:metinf\">b64</Format></Meta></Chal>"), 5),
        ["hmac-shape"] = (WithHmac("algorithm=SHA1, username=\"a\", mac=s9r2grPzW9HxZMhgGxm9Lg==", 5), 5),
        ["hmac-kept"] = (WithHmac("username=\"a\", mac=s9r2grPzW9HxZMhgGxm9Lg==", 3), 5),

        ["status-of-header-first: not there"] = (SampleSession.Whole.With(5, SampleSession.Status(1, "2", "0", "SyncHdr", "200"), ""), 5),
        ["status-of-header-first: second"] = (SampleSession.Whole.With(5, FirstStatus, SampleSession.Status(9, "2", "8", "Exec", "202") + FirstStatus).With(5, SampleSession.Status(6, "2", "8", "Exec", "202"), ""), 5),
        ["status-for-each: of a command"] = (SampleSession.Whole.With(5, SampleSession.Status(4, "2", "6", "Sequence", "200"), ""), 5),
        ["status-for-each: of a member"] = (SampleSession.Whole.With(5, SampleSession.Status(6, "2", "8", "Exec", "202"), ""), 5),
        ["status-refers: to no command"] = (SampleSession.Whole.With(5, "<Final/>", SampleSession.Status(9, "2", "77", "Get", "200") + SampleSession.Results(10, "2", "5", "./X", "x") + "<Final/>").With(5, "<CmdRef>77</CmdRef><Cmd>Get<", "<CmdRef>77</CmdRef><Cmd>Add<"), 5),
        ["status-refers: to another name"] = (SampleSession.Whole.With(5, "<Cmd>Exec</Cmd><Data>202<", "<Cmd>Delete</Cmd><Data>200<"), 5),
        ["status-once"] = (SampleSession.Whole.With(5, "<Final/>", SampleSession.Status(9, "2", "8", "Exec", "202") + "<Final/>"), 5),
        ["status-unasked"] = (SampleSession.Whole.With(5, "<Final/>", SampleSession.Status(9, "2", "2", "Status", "200") + "<Final/>"), 5),
        ["status-codes"] = (SampleSession.Whole.With(5, "<Cmd>Delete</Cmd><Data>404<", "<Cmd>Delete</Cmd><Data>418<"), 5),

        ["results-refer"] = (SampleSession.Whole.With(5, "<Final/>", SampleSession.Results(9, "2", "6", "./X", "x") + "<Final/>"), 5),
        ["results-after-status: before it"] = (SampleSession.Whole.With(5, SampleSession.Status(2, "2", "5", "Get", "200"), "").With(5, "<Final/>", SampleSession.Status(2, "2", "5", "Get", "200") + "<Final/>"), 5),
        ["results-after-status: after a refusal"] = (SampleSession.Whole.With(5, SampleSession.Status(2, "2", "5", "Get", "200"), SampleSession.Status(2, "2", "5", "Get", "404")), 5),
        ["results-name-node"] = (SampleSession.Whole.With(5, "<Item><Source><LocURI>./DevDetail/SwV</LocURI></Source>", "<Item>"), 5),
        ["results-for-get"] = (SampleSession.Whole.With(5, SampleSession.Results(3, "2", "5", "./DevDetail/SwV", "1.0"), ""), 5),

        ["final-not-early"] = (SampleSession.Large.Until(3).With(3, "</Alert></SyncBody>", "</Alert><Final/></SyncBody>"), 3),
        ["next-message"] = (SampleSession.Large.Until(3).With(2, "<MoreData/>", "").With(3, ">213<", ">200<").With(3, "<Alert><CmdID>3</CmdID><Data>1222</Data></Alert>", ""), 3),

        ["max-message-size"] = (SampleSession.Large.With(2, ">2000<", ">700<"), 5),
        ["chunk-buffered: with 200"] = (SampleSession.Large.With(3, ">213<", ">200<"), 3),
        ["large-object-size: not told"] = (SampleSession.Large.With(5, "<Meta><Size xmlns=\"syncml:metinf\">10</Size></Meta>", ""), 5),
        ["large-object-size: told again"] = (SampleSession.Large.With(7, "<Data>56789</Data>", "<Meta><Size xmlns=\"syncml:metinf\">10</Size></Meta><Data>56789</Data>"), 7),
        ["large-object-size: not met"] = (SampleSession.Large.With(7, "<Data>56789</Data>", "<Data>5678</Data>"), 7),
        ["large-object-contiguous"] = (SampleSession.Large.Until(7).With(7, SampleSession.Results(3, "2", "7", "./Long", "56789"), ""), 7),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static (SampleSession Session, long Entry) Of(string name) => All[name];

    private static SampleSession Header(string before, string after)
    {
        var headers = SampleSession.Whole.Entries[0].Fields[Headers];
        headers.Should().Contain(before);
        return SampleSession.Whole.WithField(1, Headers, headers.Replace(before, after, StringComparison.Ordinal));
    }

    private static SampleSession WithHmac(string value, int entry) =>
        SampleSession.Whole.WithField(entry, Headers, $"{SampleSession.Whole.Entries[0].Fields[Headers]}\nx-syncml-hmac: {value}");
}
