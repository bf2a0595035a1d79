using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Has a server read what a device is, and lays it beside what the device says of itself over its control port.</summary>
/// <remarks>Source: OMA-TS-DM_StdObj-V1_2, 5.3.2 (DevInfo) and 5.3.3 (DevDetail): the nodes that occur once.</remarks>
public sealed class IdentityDriver(RigLease lease, ServerScripts scripts, SessionDriver sessions, PresentSwitchOn present)
{
    private const string DeviceId = "./DevInfo/DevId";

    private static readonly string[] Mandatory =
    [
        DeviceId, "./DevInfo/Man", "./DevInfo/Mod", "./DevInfo/DmV", "./DevInfo/Lang",
        "./DevDetail/DevTyp", "./DevDetail/OEM", "./DevDetail/FwV", "./DevDetail/SwV", "./DevDetail/HwV", "./DevDetail/LrgObj",
        "./DevDetail/URI/MaxDepth", "./DevDetail/URI/MaxTotLen", "./DevDetail/URI/MaxSegLen",
    ];

    private readonly BenchRig _rig = lease.Rig;

    public void Ask() => scripts.Command(ServerScripts.Operator, [.. Mandatory.Select(uri => ServerCommand.Get(uri))]);

    /// <summary>What the server has read of manufacturer, model, versions and identity.</summary>
    public async Task<Observation> ReadAsync()
    {
        await sessions.RunToItsEndAsync();
        var identity = await _rig.Device.IdentifyAsync();
        var asked = present.Seen(ObservationPoint.Device)[^1];
        var values = Values();
        (string Uri, string Value)[] expected =
        [
            (DeviceId, $"with {identity.Imei} in it"), ("./DevInfo/Man", identity.Manufacturer), ("./DevInfo/Mod", identity.Model),
            ("./DevInfo/DmV", "1.2"), ("./DevDetail/SwV", identity.Software), ("./DevDetail/HwV", identity.Hardware),
        ];
        string Told(string uri) => values.GetValueOrDefault(uri) is not { } value ? "not told" : uri is DeviceId && value.Contains(identity.Imei, StringComparison.Ordinal) ? expected[0].Value : value;
        return new Observation(
            string.Join(", ", expected.Select(one => $"{one.Uri} {one.Value}")),
            string.Join(", ", expected.Select(one => $"{one.Uri} {Told(one.Uri)}")),
            [asked, .. sessions.Answers(ServerScripts.Operator)]);
    }

    /// <summary>Which of the nodes that every management client has were read, with a value.</summary>
    public Observation Nodes()
    {
        var values = Values();
        return new Observation(
            string.Join(", ", Mandatory),
            string.Join(", ", Mandatory.Where(uri => IsRight(uri, values.GetValueOrDefault(uri)))),
            [.. sessions.Answers(ServerScripts.Operator)]);
    }

    private Dictionary<string, string?> Values() => sessions.Outcomes(ServerScripts.Operator).DistinctBy(outcome => outcome.Command.Uri).ToDictionary(outcome => outcome.Command.Uri, outcome => outcome.Data);

    private static bool IsRight(string uri, string? value) => uri switch
    {
        "./DevDetail/LrgObj" => value is "true" or "false",
        _ when uri.StartsWith("./DevDetail/URI/", StringComparison.Ordinal) => uint.TryParse(value, out _),
        _ => !string.IsNullOrEmpty(value),
    };
}
