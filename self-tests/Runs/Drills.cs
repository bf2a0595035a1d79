using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>Runs of scenarios that end in ways of their own, and of devices that break down.</summary>
internal static class Drills
{
    public static string Features { get; } = Path.Combine(Repository.Root, "self-tests", "drills");

    /// <summary>A run of drill scenarios, without reports.</summary>
    public static HilRun Run(TemporaryFile rig, params IEnumerable<int> numbers) => HilRun.WithoutReports(["--rig", rig.Path, "--features", Features, .. Only(numbers)]);

    public static IEnumerable<string> Only(IEnumerable<int> numbers) => numbers.SelectMany(number => new[] { "--only", HilRun.IdOf(number) });

    /// <summary>The reference device, in the program that starts quickest.</summary>
    public static string ReferenceDevice => FaultyDevice.Program;

    /// <summary>A rig with the reference device, and more lines.</summary>
    public static TemporaryFile ConformingRig(params IEnumerable<string> lines) => Rig(ReferenceDevice, [], ["watchMs: 300", .. lines]);

    /// <summary>A rig.yaml like the reference device's, with another program and more lines.</summary>
    public static TemporaryFile Rig(string program, IEnumerable<string> arguments, params IEnumerable<string> lines) => new(
        $"""
        device:
          start: {program}
          arguments: [ {string.Join(", ", arguments.Select(argument => $"'{argument}'"))} ]
          ics: {Path.Combine(Repository.Root, "device-under-test/reference/ics.yaml")}
          ixit: {Path.Combine(Repository.Root, "device-under-test/reference/ixit.yaml")}
        {string.Join('\n', lines)}
        """);

    /// <summary>Path of a device's program, by its project.</summary>
    public static string Device(string project) => Path.Combine(Path.GetDirectoryName(Repository.Assembly(project))!, project);
}
