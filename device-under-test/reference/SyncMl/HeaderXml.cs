using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>SyncHdr between record and element.</summary>
internal static class HeaderXml
{
    public static SyncMlHeader Read(XElement header)
    {
        var source = header.Need("Source");
        return new SyncMlHeader(header.NeedText("SessionID"), header.NeedText("MsgID"), header.Need("Target").NeedText("LocURI"), source.NeedText("LocURI"))
        {
            VerDtd = header.NeedText("VerDTD"),
            VerProto = header.NeedText("VerProto"),
            SourceName = source.TextAt("LocName"),
            RespUri = header.TextAt("RespURI"),
            Credentials = header.Child("Cred") is { } cred ? AuthXml.ReadCredentials(cred) : null,
            MaxMsgSize = ElementReading.NumberOf(header.MetaChild("MaxMsgSize")),
            MaxObjSize = ElementReading.NumberOf(header.MetaChild("MaxObjSize")),
        };
    }

    public static XElement Write(SyncMlHeader header) => ElementWriting.Element("SyncHdr",
        ElementWriting.Text("VerDTD", header.VerDtd),
        ElementWriting.Text("VerProto", header.VerProto),
        ElementWriting.Text("SessionID", header.SessionId),
        ElementWriting.Text("MsgID", header.MsgId),
        ElementWriting.Location("Target", header.TargetUri),
        ElementWriting.Location("Source", header.SourceUri, header.SourceName),
        ElementWriting.Text("RespURI", header.RespUri),
        header.Credentials is { } credentials ? AuthXml.Write(credentials) : null,
        ElementWriting.Meta(
            ElementWriting.MetInf("MaxMsgSize", header.MaxMsgSize),
            ElementWriting.MetInf("MaxObjSize", header.MaxObjSize)));
}
