using Conformance.Runner.Machine.Checks;

namespace Conformance.Runner.Machine;

/// <summary>Versions of the programs that make up the bench, for the journal.</summary>
internal static class BenchVersions
{
    private const string Unknown = "unknown";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> OfThisMachine = new(LookAsync);

    /// <summary>Name to version; "unknown" where none can be told, never an exception. Asked for once a process.</summary>
    /// <remarks>Names: pcscd, vpcd, libwbxml, WireMock, Java, .NET, kernel. vpcd and libwbxml as Debian's package calls them.</remarks>
    public static Task<IReadOnlyDictionary<string, string>> ReadAsync() => OfThisMachine.Value;

    private static async Task<IReadOnlyDictionary<string, string>> LookAsync()
    {
        var packages = Quietly(() => DebianPackages.VersionsAsync(["vsmartcard-vpcd", "libwbxml2-1"], Limit));
        var pcscd = Quietly(() => Outside.AskAsync("pcscd", ["--version"], Limit));
        var java = Quietly(() => Outside.AskAsync("java", ["-version"], Limit));
        var kernel = Quietly(() => File.ReadAllTextAsync("/proc/sys/kernel/osrelease"));
        return new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [".NET"] = Environment.Version.ToString(),
            ["Java"] = ProgramChecks.JavaVersion((await java)?.Text ?? "")?.Text ?? Unknown,
            ["kernel"] = (await kernel)?.Trim() ?? Unknown,
            ["libwbxml"] = (await packages)?.GetValueOrDefault("libwbxml2-1") ?? Unknown,
            ["pcscd"] = ProgramChecks.FirstNumber((await pcscd)?.Text ?? "") ?? Unknown,
            ["vpcd"] = (await packages)?.GetValueOrDefault("vsmartcard-vpcd") ?? Unknown,
            ["WireMock"] = DmServerChecks.Version,
        };
    }

    private static async Task<T?> Quietly<T>(Func<Task<T>> ask)
        where T : class?
    {
        try
        {
            return await ask();
        }
        catch (Exception)   // whatever it is, a run goes on without this version
        {
            return null;
        }
    }
}
