using System.Xml.Linq;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Sessions;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Looks at the message that opens a session: package 1.</summary>
/// <remarks>Source: OMA-TS-DM_Protocol-V1_2, 8.4; nodes of DevInfo: OMA-TS-DM_StdObj-V1_2, 5.3.2.</remarks>
public sealed class FirstMessage(RigLease lease, SessionDriver sessions, PresentSwitchOn present)
{
    private static readonly string[] Described = ["DevId", "DmV", "Lang", "Man", "Mod"];

    private readonly BenchRig _rig = lease.Rig;

    /// <summary>What it says, beside what the protocol, the account and the device's statement of itself want.</summary>
    public async Task<Observation> SaysAsync(DmAccount account)
    {
        await sessions.RunToItsEndAsync();
        var identity = await _rig.Device.IdentifyAsync();
        var asked = present.Seen(ObservationPoint.Device)[^1];
        var expected = $"DTD 1.2, DM/1.2, a session, message 1, to {account.Url}, from {identity.Imei}, alert 1201, {string.Join(' ', Described)} of {identity.Manufacturer} {identity.Model}, final";
        if (present.Messages is not [var first, ..] || SessionMessage.Of(first) is not { Header: var header, Body: var body })
            return new Observation(expected, "no message", asked);

        static string Of(XElement? at, params string[] path) => at.At(path)?.Value ?? "none";
        var source = Of(header, "Source", "LocURI");
        var items = body.All("Replace").SelectMany(replace => replace.All("Item")).ToLookup(item => Of(item, "Source", "LocURI"), item => Of(item, "Data"));
        var described = Described.Where(name => items[$"./DevInfo/{name}"].Any(value => value.Length > 0));
        var actual =
            $"DTD {Of(header, "VerDTD")}, {Of(header, "VerProto")}, {(Of(header, "SessionID") is "" or "none" ? "no" : "a")} session, message {Of(header, "MsgID")}, to {Of(header, "Target", "LocURI")}, " +
            $"from {(source.Contains(identity.Imei, StringComparison.Ordinal) ? identity.Imei : source)}, alert {Of(body, "Alert", "Data")}, {string.Join(' ', described)} of " +
            $"{items["./DevInfo/Man"].FirstOrDefault()} {items["./DevInfo/Mod"].FirstOrDefault()}, {(body.At("Final") is null ? "not final" : "final")}";
        return new Observation(expected, actual, asked, first);
    }
}
