namespace Conformance.Runner.Machine.Checks;

/// <summary>What to do where the kernel forbids namespaces: the switch that forbids them tells.</summary>
internal static class UserNamespaces
{
    private static readonly (string File, string Forbids, string Remedy)[] Switches =
    [
        None("user"), None("mnt"), None("net"), None("pid"),
        ("kernel/unprivileged_userns_clone", "0", "The kernel keeps user namespaces to root: sudo sysctl -w kernel.unprivileged_userns_clone=1."),
        ("kernel/apparmor_restrict_unprivileged_userns", "1", "AppArmor keeps user namespaces to root: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0."),
    ];

    private static (string, string, string) None(string kind) =>
        ($"user/max_{kind}_namespaces", "0", $"The kernel allows none: sudo sysctl -w user.max_{kind}_namespaces=10000.");

    /// <param name="settings">Folder with the kernel's switches: /proc/sys.</param>
    public static string Remedy(string settings) =>
        Switches.FirstOrDefault(one => Value(Path.Combine(settings, one.File)) == one.Forbids).Remedy
        ?? "No switch of the kernel forbids it; in a container, start the container with --privileged, elsewhere start as root.";

    private static string? Value(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
}
