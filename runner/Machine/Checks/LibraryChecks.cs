using System.Runtime.InteropServices;
using Conformance.Runner.Bench;

namespace Conformance.Runner.Machine.Checks;

/// <summary>Native libraries that the bench loads, and the driver that pcscd loads.</summary>
internal static class LibraryChecks
{
    public static IEnumerable<Check> All() =>
    [
        Library("libpcsclite", "libpcsclite.so.1", "libpcsclite1"),
        Library("libwbxml2", "libwbxml2.so.1", "libwbxml2-1"),
        new("vpcd driver", Need.Run, PcscDaemon.Driver, Remedy("vsmartcard-vpcd"),
            async () => File.Exists(PcscDaemon.Driver) ? Sight.Ok(await VersionAsync("vsmartcard-vpcd")) : Sight.Missing($"'{PcscDaemon.Driver}' is not there")),
    ];

    internal static Check Library(string name, string file, string package) => new(name, Need.Run, $"{file} loads", Remedy(package), async () =>
    {
        try
        {
            NativeLibrary.Free(NativeLibrary.Load(file));
            return Sight.Ok(await VersionAsync(package));
        }
        catch (Exception cause) when (cause is DllNotFoundException or BadImageFormatException)
        {
            return Sight.Missing($"{file} does not load");
        }
    });

    private static async Task<string> VersionAsync(string package)
    {
        var versions = await DebianPackages.VersionsAsync([package], Check.Limit);
        return versions?.GetValueOrDefault(package) ?? "there";
    }

    private static string Remedy(string package) => $"Install it: sudo apt-get install {package}.";
}
