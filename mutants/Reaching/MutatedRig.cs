using Conformance.Mutants.Making;

namespace Conformance.Mutants.Reaching;

/// <summary>A rig.yaml with the mutated device; it differs from the reference device's in the program alone.</summary>
internal static class MutatedRig
{
    /// <param name="path">Where it is written.</param>
    /// <param name="program">Of the mutated device.</param>
    /// <param name="isCold">Each set-up and each switch-on has a process of its own.</param>
    /// <returns>The path.</returns>
    public static string Write(string path, string program, bool isCold = false)
    {
        string[] more = isCold ? ["--cold"] : [];
        File.WriteAllText(
            path,
            $"""
            device:
              start: {program}
              arguments: [{string.Join(", ", more)}]
              ics: {Path.Combine(DeviceSources.Folder, "ics.yaml")}
              ixit: {Path.Combine(DeviceSources.Folder, "ixit.yaml")}
            secondDevice:
              arguments: [{string.Join(", ", [.. more, "--imei", "490154203237534"])}]
            watchMs: 300
            """);
        return path;
    }
}
