using System.Reflection;

namespace Conformance.Runner.Configuration;

/// <summary>Which suite this is, as the build has stamped it.</summary>
internal static class Suite
{
    private static readonly string[] Stamp =
        (typeof(Suite).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+', 2);

    public static string Version => Stamp[0];

    /// <summary>The commit it was built from; "unknown" outside a checkout.</summary>
    public static string Commit => Stamp.Length > 1 ? Stamp[1] : "unknown";
}
