using System.Text;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.SyncMl;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>Inputs that the parsers take: what the other tests read, and a few forms more.</summary>
internal static class FuzzCorpus
{
    public static readonly byte[][] Templates = Hex(
        "621682024121830264308A01058B036F0602800200788800", "620E8205422100260283022F008801F0", "6F19840CA000000063504B43532D3135A5098001718303020000FF",
        "62118202412183026430800200788A01058800");

    public static readonly byte[][] DirectoryRecords = Hex(
        "611D4F0CA000000063504B43532D31355007504B435323313551043F007F50", "61184F10A0000000871002FFFFFFFF890709000050045553494DFFFFFFFFFFFF", "FFFFFFFFFF");

    public static readonly byte[][] ObjectDirectories = Hex(
        "A706300404026430A806300404024401A706300404026440FFFF", "A70D300B04026431020100800204D2", "A00630040402440000");

    public static readonly byte[][] DataObjectDirectories = Hex(
        "3028300E0C0C444D20426F6F747374726170300E0C064F4D4120444D0604672B0701A106300404026431FFFF",
        "A12A300E0C0C444D20426F6F74737472617030080C064F4D4120444DA10E300C0604672B0701300404026431",
        "3027300E0C0C444D20426F6F74737472617030060604672B0701A10D300B04026431020100800204D2",
        "302730150C0C444D20426F6F7473747261700302078004010130060604672B0701A106300404026431",
        "302A300E0C0C444D2070726F746563746564300E0C064F4D4120444D0604672B0701A108A106300404026435",
        "A127300030110C0F4C774D324D20426F6F747374726170A110300E06060604672B0901300404026432");

    public static readonly byte[][] Imsis = Hex("080910101032547698", "082982608200002080", "0419103254");

    public static readonly byte[][] Xml = [.. Samples.All.Values.Select(Document)];

    public static readonly byte[][] WbxmlMessages =
    [
        Vectors.CardFile, Vectors.BootstrapMessage, Vectors.Package1, Vectors.Md5Challenge, Vectors.StandAloneTree, .. InlineTrees.All.Select(inline => inline.Bytes),
        .. Xml.Select(xml => Wbxml.Encode(SyncMlXml.Decode(xml))),
    ];

    public static readonly byte[][] CardFiles = [Vectors.CardFile, Vectors.BootstrapMessage];

    public static readonly byte[][] Trees =
    [
        .. CardFiles.Select(file => SyncMlXml.Encode(new(Wbxml.Decode(file).Descendants(Namespaces.DmDdf + "MgmtTree").Single()))),
        SyncMlXml.Encode(Wbxml.Decode(Vectors.StandAloneTree)),
    ];

    public static readonly byte[][] Answers =
    [
        Answer("<Get><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/v</LocURI></Target></Item><Item><Target><LocURI>./Vendor/v/b?prop=Size</LocURI></Target></Item></Get>"),
        Answer("<Add><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/v/n</LocURI></Target><Meta><Format xmlns='syncml:metinf'>int</Format></Meta><Data>1</Data></Item></Add>"),
        Answer("<Replace><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/v?prop=ACL</LocURI></Target><Data>Get=a+b&amp;Replace=*</Data></Item></Replace>"),
        Answer("<Replace><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/v?prop=Name</LocURI></Target><Data>w</Data></Item></Replace>"),
        Answer("<Atomic><CmdID>2</CmdID><Delete><CmdID>3</CmdID><Item><Target><LocURI>./Vendor/v/a</LocURI></Target></Item></Delete>"
            + "<Copy><CmdID>4</CmdID><Item><Target><LocURI>./Vendor/v/c</LocURI></Target><Source><LocURI>./Vendor/v/b</LocURI></Source></Item></Copy></Atomic>"),
        Answer("<Sequence><CmdID>2</CmdID><Alert><CmdID>3</CmdID><Data>1101</Data><Item><Data>MAXDT=1&amp;DR=1</Data></Item><Item><Data>?</Data></Item></Alert>"
            + "<Exec><CmdID>4</CmdID><Item><Target><LocURI>./Vendor/v/a</LocURI></Target></Item></Exec></Sequence>"),
        Answer("<Get><CmdID>2</CmdID><Item><Target><LocURI>./Vendor?list=Struct</LocURI></Target></Item><Item><Target><LocURI>./Vendor?list=StructData</LocURI></Target></Item>"
            + "<Item><Target><LocURI>./Vendor?list=TNDS+ACL+Value</LocURI></Target></Item></Get>"),
        Answer("<Replace><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/none</LocURI></Target><Meta><Format xmlns='syncml:metinf'>bin</Format><Size xmlns='syncml:metinf'>4</Size></Meta><Data>AAEC</Data><MoreData/></Item></Replace>"),
        Answer("<Alert><CmdID>2</CmdID><Data>1102</Data><Item><Data>MAXDT=1&amp;DR=a+b%21&amp;MAXLEN=9&amp;IT=A&amp;ET=P</Data></Item><Item><Data>?</Data></Item></Alert>"
            + "<Alert><CmdID>3</CmdID><Data>1104</Data><Item><Data>DR=1-2</Data></Item><Item><Data>?</Data></Item><Item><Data>a</Data></Item><Item><Data>b</Data></Item></Alert>"),
        Answer("<Get><CmdID>2</CmdID><Item><Target><LocURI>./Vendor/v/a</LocURI></Target></Item><Item><Target><LocURI>.?list=StructData</LocURI></Target></Item></Get>",
            meta: "<Meta><MaxMsgSize xmlns='syncml:metinf'>900</MaxMsgSize><MaxObjSize xmlns='syncml:metinf'>20</MaxObjSize></Meta>"),
    ];

    public static readonly byte[][] Heads = Lines(
        "HTTP/1.1 200 OK\r\nAllow: GET, OPTIONS\r\nContent-Length: 0\r\n\r\n", "HTTP/1.0 407 Proxy Authentication Required\nProxy-Authenticate: Basic\n\n");

    public static readonly byte[][] MailServers = Lines(
        "* OK ready\r\n* CAPABILITY IMAP4rev1 IMAP4rev2\r\na1 OK done\r\na2 OK [CAPABILITY IMAP4rev1] welcome\r\n* BYE\r\na3 OK done\r\n",
        "* OK ready\r\n* CAPABILITY IMAP4rev1 LOGINDISABLED\r\na1 OK done\r\n* BYE\r\na3 OK done\r\n");

    public static readonly byte[][] HmacHeaders = Lines(
        "algorithm=MD5, username=\"Robert Jordan\", mac=Ng==", "mac=Dgpoz+EWtgyUOtdJwE7pNQ==,username=alice", "username=\"a, b\", algorithm=md5, mac=AA==");

    public static readonly byte[][] Downlinks = Array.ConvertAll<string, byte[]>(
    [
        """{"message":"ATTACH ACCEPT","names":[{"name":"dm.operator.example","address":"127.0.0.1","port":8080},{"name":"wap","address":"::1","port":1}]}""",
        """{"message":"AUTHENTICATION REQUEST","procedure":"1","rand":"000102030405060708090A0B0C0D0E0F","autn":"000102030405060708090A0B0C0D0E0F","names":[{"name":"a","address":"10.0.0.1","port":80}]}""",
    ], Encoding.UTF8.GetBytes);

    /// <summary>A server's message that accepts the device for the session.</summary>
    public static byte[] Answer(string commands, int message = 1, string meta = "") => Encoding.UTF8.GetBytes(
        $"<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>{message}</MsgID>"
        + "<Target><LocURI>IMEI:490154203237518</LocURI></Target><Source><LocURI>http://dm.operator.example/</LocURI></Source>" + $"{meta}</SyncHdr><SyncBody>"
        + $"<Status><CmdID>1</CmdID><MsgRef>{message}</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Data>212</Data></Status>{commands}<Final/></SyncBody></SyncML>");

    private static byte[] Document(string xml) => Encoding.UTF8.GetBytes(xml[xml.IndexOf("<SyncML", StringComparison.Ordinal)..]);

    private static byte[][] Lines(params string[] texts) => Array.ConvertAll(texts, Encoding.Latin1.GetBytes);

    private static byte[][] Hex(params string[] inputs) => Array.ConvertAll(inputs, Convert.FromHexString);
}
