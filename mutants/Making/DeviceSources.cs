using Conformance.Runner.Configuration;

namespace Conformance.Mutants.Making;

/// <summary>The reference device's sources, as far as they are mutated.</summary>
/// <remarks>
/// Left out are the supervisor, the records of the control contract and the command line. They are the operator's hand and eye: they hold the
/// supply, and carry what is asked and answered. A mutant there is a device that cannot be operated or watched, and says nothing of one that
/// deals with its card otherwise; the contract has tests of its own.
/// </remarks>
internal static class DeviceSources
{
    /// <summary>Of the device's project, below the root of the suite.</summary>
    public const string Project = "device-under-test/reference";

    private static readonly string[] LeftOut = ["Supervisor/", "Contract/", "Program.cs", "DeviceProgram.cs", "DecodeCommand.cs"];

    public static string Folder { get; } = Path.Combine(Repository.Root, Project);

    /// <summary>Paths below the folder, in their order.</summary>
    public static IReadOnlyList<string> Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path))
            .Where(IsMutated).Order(StringComparer.Ordinal),
    ];

    private static bool IsMutated(string file) =>
        !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal) && !LeftOut.Any(part => file.StartsWith(part, StringComparison.Ordinal));
}
