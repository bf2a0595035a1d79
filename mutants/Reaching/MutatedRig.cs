using Conformance.Mutants.Making;

namespace Conformance.Mutants.Reaching;

/// <summary>A rig.yaml with the mutated device, started cold: each set-up and each switch-on has a process of its own.</summary>
/// <remarks>A process that serves one test case after another keeps what it has made of a constant when another mutant was on.</remarks>
internal static class MutatedRig
{
    /// <param name="path">Where it is written.</param>
    /// <param name="program">Of the mutated device.</param>
    /// <returns>The path.</returns>
    public static string Write(string path, string program)
    {
        File.WriteAllText(
            path,
            $"""
            device:
              start: {program}
              arguments: [--cold]
              ics: {Path.Combine(DeviceSources.Folder, "ics.yaml")}
              ixit: {Path.Combine(DeviceSources.Folder, "ixit.yaml")}
            secondDevice:
              arguments: [--cold, --imei, 490154203237534]
            watchMs: 300
            """);
        return path;
    }
}
