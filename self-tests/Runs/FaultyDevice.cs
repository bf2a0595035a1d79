using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Runs;

/// <summary>One of the faulty devices, as their program lists it.</summary>
/// <param name="Name">By which it is started.</param>
/// <param name="Requirement">That it breaks.</param>
/// <param name="Seen">When that can be seen at the earliest.</param>
/// <param name="Sentence">What is wrong with it.</param>
internal sealed record FaultyDevice(string Name, string Requirement, string Seen, string Sentence)
{
    /// <summary>The one that is not broken, and lies about itself.</summary>
    public const string Liar = "claims-more-than-it-does";

    /// <summary>The program in machine code, unless there is none, or one of older sources: it starts in a quarter of the time. Without arguments it is the reference device.</summary>
    public static readonly string Program = Newest(Path.Combine(Repository.Root, "artifacts", "native", "FaultyDevices", "FaultyDevices"), Drills.Device("FaultyDevices"));

    private static readonly string Folder = Path.Combine(Repository.Root, "device-under-test");

    public static IReadOnlyList<FaultyDevice> All { get; } = Listed(Tool.RunAsync(Program, ["--list"]).GetAwaiter().GetResult().Output);

    /// <summary>A rig with it, as long as the result is not disposed of.</summary>
    public static TemporaryFile Rig(string name) => new(name is Liar
        ? Text(Program, "--model, basic", "490154203237542")
        : Text(Program, $"--fault, {name}", "490154203237534"));

    /// <summary>A rig with one that is broken in another way in each test case.</summary>
    /// <param name="table">The folder of the run, and the fault for each test case.</param>
    public static TemporaryFile ChangingRig(string table) => new(Text(Program, $"--faults, {table}", "490154203237534"));

    private static string Newest(string native, string other) =>
        File.Exists(native) && new FileInfo(other).Directory!.EnumerateFiles("*Device*.dll").All(part => part.LastWriteTimeUtc < File.GetLastWriteTimeUtc(native)) ? native : other;

    private static IReadOnlyList<FaultyDevice> Listed(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(cell => new FaultyDevice(cell[0], cell[1], cell[2], cell[3]))];

    private static string Text(string program, string arguments, string secondImei) =>
        $"""
        device:
          start: {program}
          arguments: [{arguments}]
          ics: {Path.Combine(Folder, "reference", "ics.yaml")}
          ixit: {Path.Combine(Folder, "reference", "ixit.yaml")}
        secondDevice:
          arguments: [{arguments}, --imei, {secondImei}]
        watchMs: 200
        """;
}
