using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench.Probing;

/// <summary>Holds what a device says of itself against its statement, the contract and the rig file.</summary>
internal static class ProbeRules
{
    private const string Contract = "1";
    private const char Device = 'D';
    private const char Storage = 'F';

    public static IEnumerable<ProbeFinding> Findings(ProbeReading reading, Statement statement, string observes) =>
    [
        .. Identity(reading.Device, statement.Identity), .. OfContract(reading.Device), .. VerbRules.Findings(reading), .. VerbRules.Findings(reading, statement),
        .. ClockRules.Findings(reading.Clocks), .. Points(reading, observes),
    ];

    private static IEnumerable<ProbeFinding> Identity(Fixtures.Device.DeviceIdentity device, StatementIdentity stated) =>
        from one in new (string Name, string Stated, string Seen)[]
        {
            ("manufacturer", stated.Manufacturer, device.Manufacturer), ("model", stated.Model, device.Model), ("hardware", stated.Hardware, device.Hardware), ("software", stated.Software, device.Software),
        }
        where one.Stated != one.Seen
        select new ProbeFinding(
            ProbeSubject.Identity, one.Name, one.Stated, one.Seen, $"The statement is about {one.Name} '{one.Stated}', and the device says that it is '{one.Seen}': it may be the statement of another product.",
            "Put the device in that the statement is about, or name its own statement in rig.yaml (device: ics).");

    private static IEnumerable<ProbeFinding> OfContract(Fixtures.Device.DeviceIdentity device)
    {
        if (device.Contract is not Contract)
            yield return new(
                ProbeSubject.Contract, "contract", Contract, device.Contract, $"The bench speaks version {Contract} of the control contract, and the device says '{device.Contract}'.",
                "Implement the version in device-under-test/contract/openapi.yaml.");
    }

    private static IEnumerable<ProbeFinding> Points(ProbeReading reading, string observes)
    {
        var hasStorage = reading.Device.Verbs.Contains(Verb.Storage);
        if (observes.Contains(Storage) && !hasStorage)
            yield return Point(Storage, "observed", $"verb {Verb.Storage} not offered", "The rig is to observe F, and the device gives no image of its storage: test cases that need it are inconclusive.", $"Offer the verb {Verb.Storage}, or take F out of 'observes' in rig.yaml.");
        if (!observes.Contains(Storage) && hasStorage)
            yield return Point(Storage, "not observed", $"verb {Verb.Storage} offered", "The device gives an image of its storage, and the rig does not observe F: more could be shown.", "Add F to 'observes' in rig.yaml.");
        if (!observes.Contains(Device))
            yield return Point(Device, "not observed", "the control port answers", "The device answers over its control port, and the rig does not observe D: more could be shown.", "Add D to 'observes' in rig.yaml.");
    }

    private static ProbeFinding Point(char point, string stated, string seen, string sentence, string remedy) => new(ProbeSubject.ObservationPoint, $"{point}", stated, seen, sentence, remedy);
}
