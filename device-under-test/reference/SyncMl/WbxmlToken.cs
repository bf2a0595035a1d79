namespace ReferenceDevice.SyncMl;

/// <summary>Global tokens and tag bits. Source: WBXML 1.3, global tokens and tag code space.</summary>
internal static class WbxmlToken
{
    public const byte SwitchPage = 0x00;
    public const byte End = 0x01;
    public const byte Entity = 0x02;
    public const byte StringInline = 0x03;
    public const byte Literal = 0x04;
    public const byte StringTable = 0x83;
    public const byte Opaque = 0xC3;

    public const byte HasContent = 0x40;
    public const byte HasAttributes = 0x80;
    public const byte TagBits = 0x3F;
}
