using Conformance.Fixtures.Wbxml;

namespace Conformance.SelfTests.Anchors;

/// <summary>Documents and the bytes that xml2wbxml 0.11.8 made of them, fixed beforehand.</summary>
internal static class WbxmlVectors
{
    public const string Name = "xml2wbxml 0.11.8, fixed bytes";

    private const string Header = "<SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>";

    private static readonly string Account = Tree(
        "OpX", "<DDFName>urn:oma:mo:oma-dm-dmacc:1.0</DDFName>", "", Leaf("AppID", "w7"));

    private static readonly string WholeAccount = Tree(
        "OpX", "<DDFName>urn:oma:mo:oma-dm-dmacc:1.0</DDFName>", "<ACL>Get=*&amp;Replace=dm.opx.example&amp;Delete=dm.opx.example</ACL>",
        Leaf("AppID", "w7"), Leaf("ServerID", "dm.opx.example"), Leaf("PrefConRef", "./Inbox/Internet"),
        Node("AppAddr", Node("1", Leaf("Addr", "https://dm.opx.example/dm"), Leaf("AddrType", "URI"))),
        Node("AppAuth", Node("C", Leaf("AAuthLevel", "CLCRED"), Leaf("AAuthType", "DIGEST"), Leaf("AAuthName", "dev1"), Leaf("AAuthSecret", "devpwd"))));

    public static readonly IReadOnlyList<WbxmlVector> All =
    [
        new("package 1", WbxmlVersion.V13,
            $"<SyncML xmlns='SYNCML:SYNCML1.2'>{Header}<SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>http://s</LocURI></Target>"
            + "<Source><LocURI>IMEI:1</LocURI></Source><Meta><MaxMsgSize xmlns='syncml:metinf'>5000</MaxMsgSize></Meta></SyncHdr>"
            + "<SyncBody><Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Final/></SyncBody></SyncML>",
            "03a4016a006d6c7103312e3200017203444d2f312e32000165033100015b033100016e5703687474703a2f2f73000101675703494d45493a310001015a00014c0335303030000101010000"
                + "6b464b033100014f0331323031000101120101"),
        new("challenge", WbxmlVersion.V12,
            "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncBody><Status><Chal><Meta><Type xmlns='syncml:metinf'>syncml:auth-md5</Type>"
            + "<Format xmlns='syncml:metinf'>b64</Format><NextNonce xmlns='syncml:metinf'>ZG9iZWhhdmUNCg==</NextNonce></Meta></Chal>"
            + "<Data>401</Data></Status></SyncBody></SyncML>",
            "02a4016a006d6b69495a0001530373796e636d6c3a617574682d6d643500014703623634000150035a4739695a576868646d554e43673d3d0001010100004f033430310001010101"),
        new("TNDS document of its own", WbxmlVersion.V12, Account,
            "0200006a1b2d2f2f4f4d412f2f4454442d444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f5c250175510375726e3a6f6d613a6d6f3a6f6d612d646d2d"
                + "646d6163633a312e3000010101646603417070494400016f5c0b01756103746578742f706c61696e00010101760377370001010101"),
        new("bootstrap message", WbxmlVersion.V12, Bootstrap("1", "IMEI:0", "opx", Account),
            "02a4016a006d6c7103312e3200017203444d2f312e32000165033000015b033100016e5703494d45493a300001016757036f7078000101016b454b03310001546e57032e2f496e626f7800"
                + "01015a00014703786d6c000153036170706c69636174696f6e2f766e642e73796e636d6c2e646d746e64732b7762786d6c00010100004fc381000200006a1b2d2f2f4f4d412f2f4454442d"
                + "444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f5c250175510375726e3a6f6d613a6d6f3a6f6d612d646d2d646d6163633a312e300001010164660341"
                + "7070494400016f5c0b01756103746578742f706c61696e00010101760377370001010101010101120101"),
        new("bootstrap message with a string table in its object", WbxmlVersion.V12, Bootstrap("0", "IMEI:490154203237518", "dm.opx.example", WholeAccount),
            "02a4016a006d6c7103312e3200017203444d2f312e32000165033000015b033000016e5703494d45493a343930313534323033323337353138000101675703646d2e6f70782e6578616d70"
                + "6c65000101016b454b03310001546e57032e2f496e626f780001015a00014703786d6c000153036170706c69636174696f6e2f766e642e73796e636d6c2e646d746e64732b7762786d6c00"
                + "010100004fc3843c02000b6a26746578742f706c61696e002d2f2f4f4d412f2f4454442d444d2d44444620312e322f2f454e000002607703312e3200016466034f705800016f4603476574"
                + "3d2a265265706c6163653d646d2e6f70782e6578616d706c652644656c6574653d646d2e6f70782e6578616d706c6500015c250175510375726e3a6f6d613a6d6f3a6f6d612d646d2d646d"
                + "6163633a312e3000010101646603417070494400016f5c0b017561830001010176037737000101646603536572766572494400016f5c0b01756183000101017603646d2e6f70782e657861"
                + "6d706c6500010164660350726566436f6e52656600016f5c0b017561830001010176032e2f496e626f782f496e7465726e65740001016466034170704164647200016f5c25017511010164"
                + "66033100016f5c2501751101016466034164647200016f5c0b0175618300010101760368747470733a2f2f646d2e6f70782e6578616d706c652f646d000101646603416464725479706500"
                + "016f5c0b0175618300010101760355524900010101016466034170704175746800016f5c2501751101016466034300016f5c25017511010164660341417574684c6576656c00016f5c0b01"
                + "756183000101017603434c4352454400010164660341417574685479706500016f5c0b0175618300010101760344494745535400010164660341417574684e616d6500016f5c0b01756183"
                + "00010101760364657631000101646603414175746853656372657400016f5c0b0175618300010101760364657670776400010101010101010101120101"),
    ];

    private static string Bootstrap(string message, string target, string source, string tree) =>
        $"<SyncML xmlns='SYNCML:SYNCML1.2'>{Header}<SessionID>0</SessionID><MsgID>{message}</MsgID><Target><LocURI>{target}</LocURI></Target>"
        + $"<Source><LocURI>{source}</LocURI></Source></SyncHdr><SyncBody><Add><CmdID>1</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target>"
        + "<Meta><Format xmlns='syncml:metinf'>xml</Format><Type xmlns='syncml:metinf'>application/vnd.syncml.dmtnds+xml</Type></Meta>"
        + $"<Data>{tree}</Data></Item></Add><Final/></SyncBody></SyncML>";

    private static string Tree(string name, string type, string acl, params string[] nodes) =>
        "<MgmtTree xmlns='syncml:dmddf1.2'><VerDTD>1.2</VerDTD>"
        + $"<Node><NodeName>{name}</NodeName><RTProperties>{acl}<Format><node/></Format><Type>{type}</Type></RTProperties>{string.Concat(nodes)}</Node></MgmtTree>";

    private static string Node(string name, params string[] nodes) =>
        $"<Node><NodeName>{name}</NodeName><RTProperties><Format><node/></Format><Type><DDFName/></Type></RTProperties>{string.Concat(nodes)}</Node>";

    private static string Leaf(string name, string value) =>
        $"<Node><NodeName>{name}</NodeName><RTProperties><Format><chr/></Format><Type><MIME>text/plain</MIME></Type></RTProperties><Value>{value}</Value></Node>";
}
