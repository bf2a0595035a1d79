using Conformance.Runner.Namespaces;

namespace Conformance.Runner.Machine.Checks;

/// <summary>Whether namespaces of a run's own can be made: they are made as a run makes them, and thrown away.</summary>
internal static class EnclosureChecks
{
    public static IEnumerable<Check> All() =>
    [
        new("namespaces", Need.Run, "namespaces for mounts, network and processes can be made", "", async () =>
            await TryAsync([.. Enclosure.Namespaces, "true"]) is { } refusal ? Sight.Wrong(refusal, UserNamespaces.Remedy("/proc/sys")) : Sight.Ok("can be made")),
        new("/run/pcscd", Need.Run, "can be mounted and written in namespaces of a run's own",
            "Make the folder once: sudo mkdir -p /run/pcscd; if it is there, look at what the sentence names.", async () =>
            await TryAsync(Enclosure.CommandLine("touch", "/run/pcscd/try")) is not { } refusal ? Sight.Ok("usable")
                : refusal.StartsWith("unshare:", StringComparison.Ordinal) ? Sight.Note("not tried: there are no namespaces to try it in")
                : Sight.Wrong(refusal)),
    ];

    // null when it can
    private static async Task<string?> TryAsync(IReadOnlyList<string> commandLine)
    {
        var answer = await Outside.AskAsync("setsid", commandLine, Check.Limit);
        return answer.ExitCode is 0 ? null : answer.Text.Length > 0 ? answer.Text.Replace('\n', ' ') : $"'setsid {string.Join(' ', commandLine)}' ended with code {answer.ExitCode}";
    }
}
