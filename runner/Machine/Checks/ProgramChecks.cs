using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Machine.Checks;

/// <summary>Programs on the PATH, with their versions.</summary>
internal static partial class ProgramChecks
{
    private const int OldestJava = 17;

    /// <summary>npm fetches WireMock; once that is there, nothing of Node is needed.</summary>
    private static Need NeedOfNode => File.Exists(Repository.WireMockJar) ? Need.Information : Need.Run;

    public static IEnumerable<Check> All() =>
    [
        new(".NET SDK", Need.Run, $"{Sdk()} or a later patch, as global.json says", $"Install the .NET SDK {Sdk()}: package dotnet-sdk-10.0 of Microsoft's feed for your system.", SdkAsync),
        new("Java", Need.Run, $"{OldestJava} or later", "Install it: sudo apt-get install default-jre-headless.", JavaAsync),
        Program("Node", "node", ["--version"], NeedOfNode, "Install it: sudo apt-get install nodejs."),
        Program("npm", "npm", ["--version"], NeedOfNode, "Install it: sudo apt-get install npm."),
        Program("pcscd", "pcscd", ["--version"], Need.Run, Package("pcscd")),
        Program("ip", "ip", ["-V"], Need.Run, Package("iproute2")),
        Program("unshare", "unshare", ["--version"], Need.Run, Package("util-linux")),
        Program("setsid", "setsid", ["--version"], Need.Run, Package("util-linux")),
        Program("OpenSC", "opensc-tool", ["--info"], Need.SelfTest, Package("opensc")),
        Silent("wbxml2xml", Need.Run, "libwbxml2-utils"),
        Silent("osmo-auc-gen", Need.SelfTest, "libosmocore-utils"),
        Program("openssl", "openssl", ["version"], Need.SelfTest, Package("openssl")),
        Program("Chromium", "chromium-headless-shell", ["--version"], Need.SelfTest, Package("chromium-headless-shell")),
    ];

    /// <summary>A program that tells its version.</summary>
    internal static Check Program(string name, string program, string[] arguments, Need need, string remedy) =>
        new(name, need, "on the PATH", remedy, async () => Seen(program, await Outside.AskAsync(program, arguments, Check.Limit)));

    /// <summary>The version that java -version tells; null when the text tells none.</summary>
    internal static (int Major, string Text)? JavaVersion(string text) => Quoted().Match(text) is { Success: true } found
        ? (int.Parse(found.Groups["major"].Value), found.Groups["all"].Value)
        : null;

    /// <summary>What looks most like a version: numbers parted by dots; null when there is none.</summary>
    internal static string? FirstNumber(string text) => Number().Match(text) is { Success: true } number ? number.Value : null;

    private static Sight Seen(string program, Outside answer) => answer switch
    {
        { WasStarted: false } => Sight.Missing($"'{program}' is not on the PATH"),
        { ExitCode: 0 } => Sight.Ok(FirstNumber(answer.Text) ?? answer.Text.Split('\n')[0]),
        _ => Sight.Wrong($"'{program}' does not work: {answer.Text}"),
    };

    private static async Task<Sight> SdkAsync()
    {
        var answer = await Outside.AskAsync("dotnet", ["--version"], Check.Limit);
        return answer is { WasStarted: true, ExitCode: > 0 } ? Sight.Wrong(answer.Text.Split('\n')[0]) : Seen("dotnet", answer);
    }

    private static async Task<Sight> JavaAsync()
    {
        var answer = await Outside.AskAsync("java", ["-version"], Check.Limit);
        return answer.ExitCode is not 0 ? Seen("java", answer)
            : JavaVersion(answer.Text) is not { } version ? Sight.Wrong($"'java -version' tells no version: {answer.Text}")
            : version.Major < OldestJava ? Sight.Wrong(version.Text)
            : Sight.Ok(version.Text);
    }

    // it has no option for its version; asked for nothing it ends with a code other than 0
    private static Check Silent(string program, Need need, string package) => new(program, need, "on the PATH", Package(package), async () =>
        (await Outside.AskAsync(program, [], Check.Limit)).WasStarted ? Sight.Ok("there") : Sight.Missing($"'{program}' is not on the PATH"));

    private static string Package(string name) => $"Install it: sudo apt-get install {name}.";

    private static string Sdk()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json")));
        return file.RootElement.GetProperty("sdk").GetProperty("version").GetString()!;
    }

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("version \"(?<all>(?<major>\\d+)[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
