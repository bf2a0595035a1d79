namespace Conformance.Runner.Commands;

/// <summary>What <c>hil benchmark</c> can measure, by the names that it is asked for by.</summary>
internal static class BenchmarkParts
{
    public const string Apdu = "apdu";
    public const string Swap = "swap";
    public const string Micro = "micro";
    public const string Front = "front";
    public const string Device = "device";
    public const string Suite = "suite";
    public const string Growth = "growth";

    /// <summary>Measured in namespaces of their own, on one processor.</summary>
    public static IReadOnlyList<string> OnOneProcessor { get; } = [Apdu, Swap, Micro, Front, Device];

    /// <summary>Whole runs, started as a user starts them: they take minutes.</summary>
    public static IReadOnlyList<string> WholeRuns { get; } = [Suite, Growth];

    /// <summary>In the order in which they are measured.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OnOneProcessor, .. WholeRuns];
}
