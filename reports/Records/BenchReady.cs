namespace Conformance.Reports.Records;

/// <summary>The bench stands and the device has answered; again each time that the bench was renewed or the run continued.</summary>
/// <param name="At">UTC.</param>
/// <param name="Versions">Of the programs that make up the bench: name to version.</param>
public sealed record BenchReady(
    DateTimeOffset At, DeviceIdentity Device, RigIdentity Rig, IReadOnlyDictionary<string, string> Versions) : JournalRecord
{
    /// <summary>What the bench asked the device before the first test case; null where it did not ask: in journals that do not keep it.</summary>
    public ProbeRecord? Probe { get; init; }

    /// <summary>Names of the rigs that test cases ran on at the same time; empty in journals that know one alone.</summary>
    public IReadOnlyList<string> Rigs { get; init; } = [];

    /// <summary>The second device of the rig; null where no test case that was left needed one, or the rig has none.</summary>
    public DeviceIdentity? SecondDevice { get; init; }

    /// <summary>Names of all rigs, parted by commas.</summary>
    public string RigNames() => Rigs is [] ? Rig.Name : string.Join(", ", Rigs);
}
