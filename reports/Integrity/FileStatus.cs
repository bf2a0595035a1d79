using System.Runtime.InteropServices;

namespace Conformance.Reports.Integrity;

/// <summary>Asks the kernel what a path stands for, without opening it. .NET tells links and folders, and takes a pipe for a file.</summary>
/// <remarks>Source: statx(2); its structure is the same on every architecture.</remarks>
internal static partial class FileStatus
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint KindAndSize = 0x201;
    private const int NotThere = 2;
    private const int NotAFolder = 20;
    private const int KindMask = 0xF000;

    /// <returns>The kind, and the size in bytes where it is a regular file.</returns>
    /// <exception cref="IOException">The kernel does not tell, for example because a folder on the way may not be searched.</exception>
    public static (FileKind Kind, long Size) Of(string path)
    {
        if (StatX(CurrentFolder, path, NoFollow, KindAndSize, out var status) is 0)
            return (KindOf(status.Mode), (long)status.Size);
        return Marshal.GetLastPInvokeError() is NotThere or NotAFolder
            ? (FileKind.Missing, 0)
            : throw new IOException($"'{path}': {Marshal.GetLastPInvokeErrorMessage()}");
    }

    private static FileKind KindOf(int mode) => (mode & KindMask) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0xA000 => FileKind.Link,
        _ => FileKind.Other,
    };

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out Status status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(40)]
        public ulong Size;
    }
}
