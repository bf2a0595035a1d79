using System.Reflection;

namespace Conformance.Runner.Configuration;

/// <summary>Which suite this is, as the build has stamped it.</summary>
internal static class Suite
{
    private static readonly string[] Stamp =
        (typeof(Suite).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+', 2);

    /// <summary>Version of the test plan that this suite is of, and that statements have to answer.</summary>
    public const string TestPlan = "DMSC 1.0";

    public static string Version => Stamp[0];

    /// <summary>The commit it was built from; "unknown" outside a checkout.</summary>
    public static string Commit => Stamp.Length > 1 ? Stamp[1] : "unknown";
}
