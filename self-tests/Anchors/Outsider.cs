using System.Text.RegularExpressions;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Anchors;

/// <summary>Names of outsiders with their versions, from their own words.</summary>
internal static partial class Outsider
{
    public static Task<string> OpensslAsync() => AskAsync("openssl", "openssl", "version");

    public static Task<string> OpenScAsync() => AskAsync("OpenSC", "opensc-tool", "--info");

    /// <summary>Asked for nothing, it tells its version and ends with a code other than 0.</summary>
    public static Task<string> WbxmlAsync() => AskAsync("wbxml2xml", "wbxml2xml");

    /// <summary>It tells no version of its own, so that of its Debian package.</summary>
    public static Task<string> OsmoAucGenAsync() => AskAsync("osmo-auc-gen", "dpkg-query", "--show", "libosmocore-utils");

    /// <param name="name">As it is to be told.</param>
    public static async Task<string> AskAsync(string name, string program, params string[] arguments)
    {
        var (_, said) = await Tool.RunAsync(program, arguments);
        return Version().Match(said) is { Success: true } version
            ? $"{name} {version.Value}"
            : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' said '{said}', and a version was expected.");
    }

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
