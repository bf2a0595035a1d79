using System.Runtime.InteropServices;
using Conformance.Fixtures;

namespace Conformance.Benchmarks.Micro;

/// <summary>libwbxml's decoder, called in this process: the floor of every decoder. For messages of the bench's own only, since others can end the process.</summary>
/// <remarks>Source: wbxml_conv.h of libwbxml 0.11; WB_ULONG and WB_BOOL are C <c>unsigned int</c> and <c>unsigned char</c>.</remarks>
internal static unsafe partial class LibWbxmlDecoder
{
    private const string Library = "libwbxml2.so.1";
    private const int Compact = 0;

    /// <returns>Length of the XML, in bytes.</returns>
    public static int Decode(ReadOnlySpan<byte> message)
    {
        Check(Create(out var converter));
        try
        {
            SetGenType(converter, Compact);
            PreserveWhitespace(converter);
            fixed (byte* input = message)
            {
                Check(Run(converter, input, (uint)message.Length, out var xml, out var length));
                Free(xml);
                return checked((int)length);
            }
        }
        finally
        {
            Destroy(converter);
        }
    }

    private static void Check(int code)
    {
        if (code is not 0)
            throw new RigException($"libwbxml answered {code} to the benchmark's own message, and 0 was expected. See that the Debian package libwbxml2-1 is the one that doctor asks for.");
    }

    [LibraryImport(Library, EntryPoint = "wbxml_conv_wbxml2xml_create")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Create(out nint converter);

    [LibraryImport(Library, EntryPoint = "wbxml_conv_wbxml2xml_set_gen_type")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void SetGenType(nint converter, int type);

    [LibraryImport(Library, EntryPoint = "wbxml_conv_wbxml2xml_enable_preserve_whitespaces")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void PreserveWhitespace(nint converter);

    [LibraryImport(Library, EntryPoint = "wbxml_conv_wbxml2xml_run")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Run(nint converter, byte* wbxml, uint length, out byte* xml, out uint xmlLength);

    [LibraryImport(Library, EntryPoint = "wbxml_conv_wbxml2xml_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Destroy(nint converter);

    [LibraryImport(Library, EntryPoint = "wbxml_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void Free(void* memory);
}
