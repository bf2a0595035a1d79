using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine.Checks;

/// <summary>WireMock, the DM server: there, and started by the Java of this machine.</summary>
internal static class DmServerChecks
{
    private const string Install = "Install it: npm ci --prefix fixtures/wiremock, which ./run-hil.sh does by itself.";

    public static IEnumerable<Check> All() =>
    [
        new("WireMock", Need.Run, Path.GetRelativePath(Repository.Root, Repository.WireMockJar), Install, () => Task.FromResult(Jar())),
        new("WireMock starts", Need.Run, $"Java starts it, and it calls itself {Version}", $"Java or the package is broken; to get the package again: {Install}", StartsAsync),
    ];

    /// <summary>As the name of the jar tells it: <c>3.13.2</c>.</summary>
    public static string Version => Path.GetFileNameWithoutExtension(Repository.WireMockJar).Split('-')[^1];

    private static Sight Jar() => File.Exists(Repository.WireMockJar) ? Sight.Ok(Version) : Sight.Missing("the npm package is not there");

    private static async Task<Sight> StartsAsync()
    {
        if (!File.Exists(Repository.WireMockJar))
            return Sight.Missing("the npm package is not there", Install);
        var answer = await Outside.AskAsync("java", ["-jar", Repository.WireMockJar, "--version"], Check.Limit);
        return answer switch
        {
            { WasStarted: false } => Sight.Missing("there is no Java to start it", "Install Java first: sudo apt-get install default-jre-headless."),
            { ExitCode: 0 } when answer.Text.Contains(Version, StringComparison.Ordinal) => Sight.Ok(Version),
            _ => Sight.Wrong($"'java -jar ... --version' gave: {answer.Text.Split('\n')[0]}"),
        };
    }
}
