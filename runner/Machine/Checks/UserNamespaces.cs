namespace Conformance.Runner.Machine.Checks;

/// <summary>What to do where the kernel forbids namespaces to ordinary users: the switch that forbids it tells.</summary>
internal static class UserNamespaces
{
    private static readonly (string File, string Forbids, string Remedy)[] Switches =
    [
        ("user/max_user_namespaces", "0", "The kernel allows no user namespaces: sudo sysctl -w user.max_user_namespaces=10000."),
        ("kernel/unprivileged_userns_clone", "0", "The kernel keeps user namespaces to root: sudo sysctl -w kernel.unprivileged_userns_clone=1."),
        ("kernel/apparmor_restrict_unprivileged_userns", "1", "AppArmor keeps user namespaces to root: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0."),
    ];

    /// <param name="settings">Folder with the kernel's switches: /proc/sys.</param>
    public static string Remedy(string settings) =>
        Switches.FirstOrDefault(one => Value(Path.Combine(settings, one.File)) == one.Forbids).Remedy
        ?? "No switch of the kernel forbids it; in a container, start the container with --privileged, elsewhere start as root.";

    private static string? Value(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
}
