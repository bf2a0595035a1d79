using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>The three code pages of SyncML 1.2.</summary>
/// <remarks>Source: OMA-TS-SyncML_RepPro 1.2 (pages 0 and 1); OMA-TS-DM_TND 1.2, 10 (page 2).</remarks>
internal static class CodePages
{
    public static readonly CodePage SyncMl = new(0, Namespaces.SyncMl, """
        Add Alert Archive Atomic Chal Cmd CmdID CmdRef Copy Cred Data Delete Exec Final
        Get Item Lang LocName LocURI Map MapItem Meta MsgID MsgRef NoResp NoResults Put Replace
        RespURI Results Search Sequence SessionID SftDel Source SourceRef Status Sync SyncBody SyncHdr SyncML Target
        TargetRef - VerDTD VerProto NumberOfChanges MoreData Field Filter Record FilterType SourceParent TargetParent Move Correlator
        """);

    public static readonly CodePage MetInf = new(1, Namespaces.MetInf, """
        Anchor EMI Format FreeID FreeMem Last Mark MaxMsgSize Mem MetInf
        Next NextNonce SharedMem Size Type Version MaxObjSize FieldLevel
        """);

    public static readonly CodePage DmDdf = new(2, Namespaces.DmDdf, """
        AccessType ACL Add b64 bin bool chr CaseSense CIS Copy CS date DDFName DefaultValue
        Delete Description DFFormat DFProperties DFTitle DFType Dynamic Exec float Format Get int Man MgmtTree
        MIME Mod Name Node node NodeName null Occurrence One OneOrMore OneOrN Path Permanent Replace
        RTProperties Scope Size time Title TStamp Type Value VerDTD VerNo xml ZeroOrMore ZeroOrN ZeroOrOne
        """);

    private static readonly CodePage[] All = [SyncMl, MetInf, DmDdf];

    /// <returns>Null for a number that SyncML 1.2 does not define.</returns>
    public static CodePage? Numbered(byte number) => number < All.Length ? All[number] : null;

    /// <returns>Null for a namespace outside the SyncML 1.2 family.</returns>
    public static CodePage? Of(XNamespace space) => Array.Find(All, page => page.Space == space);
}
