using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Gives the device data of its own where a card's will be put, and looks at what becomes of them.</summary>
public sealed class OwnDataDriver(RigLease lease, DeviceDriver device, BaseSetup setup, PresentSwitchOn present, ServerScripts scripts)
{
    private const string Meter = "./Meter";
    private const string Reading = Meter + "/Reading";
    private const string SetReading = "4711-set-by-the-operator";

    private readonly BenchRig _rig = lease.Rig;
    private string _place = "";
    private IReadOnlyList<string> _own = [];
    private ManagementObject? _carried;

    /// <summary>Learns where the device puts the object, sets it up with data there, and notes how it shows them; it is off then.</summary>
    /// <exception cref="InconclusiveException">It does not put it anywhere, or does not show its own data.</exception>
    public async Task PutAsync(SubscriberCard card, string name, Func<ManagementObject, string, ManagementObject> own)
    {
        _carried = card.Named(name);
        await device.SwitchOnAsync(card);
        _place = Marks.PlacesOf(await TreeAsync(), _carried, card) is [var place, ..] ? place
            : throw new InconclusiveException($"'{_carried.Label}' of {card.Owner}'s card was to meet data of the device's own, and the device has no place for it.");
        await device.SwitchOffAsync();

        setup.Put(OwnData.At(_place, own(_carried, card.Mark(name))), inPlaceOf: _carried);
        await device.SetUpAnewAsync();
        await device.SwitchOnWithoutCardAsync();
        _own = Shown(await TreeAsync());
        if (_own.Count is 0)
            throw new InconclusiveException($"The device was set up with data of its own at '{_place}', and does not show them.");
        await device.SwitchOffAsync();
    }

    /// <summary>A node of the device's own that the operator's server may change, and will.</summary>
    public void PutMeter()
    {
        setup.Put(
        [
            new DeviceNode(Meter, NodeFormat.Interior, ManagementObjectId.Vendor, null, $"Get=*&Replace={DmFront.OperatorHost}"),
            new DeviceNode(Reading, NodeFormat.Text, ObjectNode.PlainText, "0000-factory"),
        ]);
        scripts.Command(ServerScripts.Operator, ServerCommand.Replace(Reading, SetReading));
    }

    public async Task<Observation> MeterAsync()
    {
        var shown = (await TreeAsync()).FirstOrDefault(node => node.Path == Reading);
        return new Observation($"{Reading} = {SetReading}", shown is null ? $"no {Reading}" : $"{Reading} = {shown.Value}", Asked());
    }

    public async Task<Observation> AreUnchangedAsync() => Compared(_own, Shown(await TreeAsync()));

    /// <summary>What the tree holds in the place, and of the card's object elsewhere, beside what the device declares (Coexistence).</summary>
    public async Task<Observation> InEffectAsync()
    {
        var tree = await TreeAsync();
        var there = tree.Where(IsThere).ToList();
        return _rig.Bench.Declares("Coexistence") switch
        {
            "overlay" => Compared([], ExpectedTree.Of(_carried!).FindIn(there).Differences),
            "rename" => Compared(_own, [.. Shown(tree), .. ExpectedTree.Of(_carried!).FindIn([.. tree.Except(there)]).Differences]),
            _ => Compared(_own, Shown(tree)),
        };
    }

    private IReadOnlyList<string> Shown(IEnumerable<DeviceNode> tree) =>
        [.. tree.Where(IsThere).OrderBy(node => node.Path, StringComparer.Ordinal).Select(node => $"{node.Path} ({node.Format}, {node.Type}, access list '{node.Acl}') = '{node.Value}'")];

    private bool IsThere(DeviceNode node) => node.Path == _place || node.Path.StartsWith($"{_place}/", StringComparison.Ordinal);

    private Observation Compared(IReadOnlyList<string> expected, IReadOnlyList<string> actual) => new(
        expected.Count is 0 ? "no difference" : string.Join("; ", expected), actual.Count is 0 ? "no difference" : string.Join("; ", actual), Asked());

    private Task<IReadOnlyList<DeviceNode>> TreeAsync()
    {
        present.RequireSettled();
        return _rig.Device.TreeAsync();
    }

    private EvidenceEntry Asked() => present.Seen(ObservationPoint.Device)[^1];
}
