namespace ReferenceDevice.SyncMl;

/// <summary>How a WBXML document says which language it is written in.</summary>
internal static class PublicId
{
    /// <summary>The registered number of SyncML 1.2.</summary>
    public const uint SyncMl = 0x1201;

    public const string SyncMlText = "-//SYNCML//DTD SyncML 1.2//EN";

    /// <summary>DM DDF has no registered number: this text stands in the string table.</summary>
    public const string DmDdfText = "-//OMA//DTD-DM-DDF 1.2//EN";
}
