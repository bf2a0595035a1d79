using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Messages of all kinds in XML, as the outsider takes them.</summary>
internal static class Samples
{
    private const string Doctype = """<?xml version="1.0"?><!DOCTYPE SyncML PUBLIC "-//SYNCML//DTD SyncML 1.2//EN" "syncml12.dtd">""";
    private const string Meta = "xmlns=\"syncml:metinf\"";

    /// <summary>Name and XML with DOCTYPE; a nested object has the XML type, which xml2wbxml rewrites.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["final only"] = Message(""),
        ["package 1"] = Message("<Alert><CmdID>1</CmdID><Data>1201</Data></Alert><Replace><CmdID>2</CmdID>"
            + "<Item><Source><LocURI>./DevInfo/DevId</LocURI></Source><Data>IMEI:490154203237518</Data></Item>"
            + "<Item><Source><LocURI>./DevInfo/Lang</LocURI></Source><Data>en</Data></Item></Replace>"),
        ["challenge"] = Message($"<Status><CmdID>1</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><TargetRef>http://s</TargetRef>"
            + $"<SourceRef>IMEI:1</SourceRef><Chal><Meta><Format {Meta}>b64</Format><Type {Meta}>syncml:auth-md5</Type>"
            + $"<NextNonce {Meta}>Tm9uY2U=</NextNonce></Meta></Chal><Data>407</Data></Status>"),
        ["get"] = Message("<Get><CmdID>3</CmdID><Item><Target><LocURI>./DevDetail/SwV</LocURI></Target></Item></Get>"),
        ["get with repeated text"] = Message("<Get><CmdID>3</CmdID><Item><Target><LocURI>./DMAcc/operator</LocURI></Target></Item>"
            + "<Item><Target><LocURI>./DMAcc/operator</LocURI></Target></Item></Get>"),
        ["results"] = Message($"<Results><CmdID>4</CmdID><MsgRef>1</MsgRef><CmdRef>3</CmdRef><Item><Source><LocURI>./DMAcc</LocURI></Source>"
            + $"<Meta><Format {Meta}>node</Format><Size {Meta}>9</Size></Meta><Data>a/b</Data></Item></Results>"),
        ["delete"] = Message("<Delete><CmdID>5</CmdID><Item><Target><LocURI>./Vendor/x</LocURI></Target></Item></Delete>"),
        ["copy"] = Message("<Copy><CmdID>6</CmdID><Item><Target><LocURI>./a</LocURI></Target><Source><LocURI>./b</LocURI></Source></Item></Copy>"),
        ["exec"] = Message("<Exec><CmdID>7</CmdID><Correlator>c-1</Correlator><Item><Target><LocURI>./Vendor/run</LocURI></Target></Item></Exec>"),
        ["confirm and add"] = Message("<Alert><CmdID>8</CmdID><Data>1101</Data><Item/><Item><Data>Use the card's settings?</Data></Item></Alert>"
            + "<Add><CmdID>9</CmdID><Item><Target><LocURI>./Vendor/x</LocURI></Target><Data>é – 漢 &amp; &lt;𝄞&gt;</Data></Item></Add>"),
        ["sequence"] = Message("<Sequence><CmdID>10</CmdID><Delete><CmdID>11</CmdID><Item><Target><LocURI>./x</LocURI></Target></Item></Delete>"
            + "<Get><CmdID>12</CmdID><Item><Target><LocURI>./y</LocURI></Target></Item></Get></Sequence>"),
        ["atomic"] = Message("<Atomic><CmdID>13</CmdID><Replace><CmdID>14</CmdID><Item><Target><LocURI>./x</LocURI></Target><Data>1</Data></Item></Replace></Atomic>"),
        ["chunk of a large object"] = Message($"<Replace><CmdID>15</CmdID><Item><Target><LocURI>./x</LocURI></Target><Meta><Size {Meta}>4000</Size></Meta>"
            + "<Data>begin</Data><MoreData/></Item></Replace>"),
        ["nested object"] = Message($"<Add><CmdID>16</CmdID><Item><Target><LocURI>./Inbox</LocURI></Target><Meta><Format {Meta}>xml</Format>"
            + $"<Type {Meta}>{MediaTypes.TndsXml}</Type></Meta><Data>{Tree}</Data></Item></Add>"),
        ["generic alert"] = Message($"<Alert><CmdID>17</CmdID><Data>1226</Data><Correlator>c-1</Correlator><Item><Source><LocURI>./x</LocURI></Source>"
            + $"<Meta><Format {Meta}>chr</Format><Type {Meta}>urn:oma:at:x</Type><Mark {Meta}>warning</Mark></Meta><Data>ok</Data></Item></Alert>"),
    };

    private static string Tree => """
        <MgmtTree xmlns="syncml:dmddf1.2"><VerDTD>1.2</VerDTD><Node><NodeName>mail</NodeName><RTProperties><Format><node/></Format><Type><DDFName/></Type></RTProperties><Node><NodeName>AppID</NodeName><RTProperties><ACL>Get=*</ACL><Format><chr/></Format><Type><MIME>text/plain</MIME></Type></RTProperties><Value>143</Value></Node></Node></MgmtTree>
        """;

    private static string Message(string commands) =>
        $"""
        {Doctype}<SyncML xmlns="SYNCML:SYNCML1.2"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>http://s</LocURI></Target><Source><LocURI>IMEI:1</LocURI><LocName>user</LocName></Source><Cred><Meta><Format {Meta}>b64</Format><Type {Meta}>syncml:auth-md5</Type></Meta><Data>Zz6EivR3yeaaENcRN6lpAQ==</Data></Cred><Meta><MaxMsgSize {Meta}>5000</MaxMsgSize></Meta></SyncHdr><SyncBody>{commands}<Final/></SyncBody></SyncML>
        """;
}
