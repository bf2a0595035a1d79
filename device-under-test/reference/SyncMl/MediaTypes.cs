namespace ReferenceDevice.SyncMl;

/// <summary>Media types of messages and of the objects inside them.</summary>
public static class MediaTypes
{
    public const string MessageXml = "application/vnd.syncml.dm+xml";

    public const string MessageWbxml = "application/vnd.syncml.dm+wbxml";

    public const string TndsXml = "application/vnd.syncml.dmtnds+xml";

    public const string TndsWbxml = "application/vnd.syncml.dmtnds+wbxml";
}
