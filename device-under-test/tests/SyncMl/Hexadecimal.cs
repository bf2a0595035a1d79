using System.Text;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>WBXML written by hand: hexadecimal digits, blanks where they help, and text in quotes for STR_I, the text and NUL.</summary>
internal static class Hexadecimal
{
    public static byte[] Bytes(string written)
    {
        var parts = written.Split('\'');
        return [.. parts.SelectMany((part, index) => index % 2 is 0
            ? Convert.FromHexString(string.Concat(part.Where(c => !char.IsWhiteSpace(c))))
            : [0x03, .. Encoding.UTF8.GetBytes(part), 0x00])];
    }
}
