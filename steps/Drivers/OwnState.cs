using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Everything that a device shows without a card: noted at first, compared afterwards.</summary>
public sealed class OwnState(RigLease lease, DeviceDriver device, PresentSwitchOn present)
{
    private readonly BenchRig _rig = lease.Rig;
    private IReadOnlyList<string> _noted = [];

    /// <summary>Switches on without a card, notes tree and applications, and switches off.</summary>
    /// <exception cref="InconclusiveException">The device does not show what it was set up with.</exception>
    public async Task NoteAsync()
    {
        await device.SwitchOnWithoutCardAsync();
        _noted = await ShownAsync();
        var missing = BaseData.Applications.SelectMany(known => known.Settings.Select(account => Line(known.Id, account))).Except(_noted).ToList();
        if (missing.Count > 0)
            throw new InconclusiveException($"What the device shows of its own was to be noted, and it does not show what it was set up with: {string.Join("; ", missing)}.");
        await device.SwitchOffAsync();
    }

    /// <summary>What differs from that now.</summary>
    public async Task<Observation> DifferencesAsync()
    {
        const string None = "no difference";
        var shown = await ShownAsync();
        var differences = _noted.Except(shown).Select(line => $"no more {line}").Concat(shown.Except(_noted).Select(line => $"new {line}")).ToList();
        return new Observation(None, differences.Count is 0 ? None : string.Join("; ", differences), present.Seen(ObservationPoint.Device)[^1]);
    }

    private async Task<IReadOnlyList<string>> ShownAsync()
    {
        present.RequireSettled();
        var applications = (await _rig.Device.ApplicationsAsync()).SelectMany(shown => shown.Settings.Select(account => Line(shown.Id, account)));
        var tree = (await _rig.Device.TreeAsync()).Select(Line);
        return [.. applications, .. tree];
    }

    private static string Line(string application, DeviceProfile account) => $"{application}: {account.Settings}";

    private static string Line(DeviceNode node) => $"{node.Path} ({node.Format}, {node.Type}, access list '{node.Acl}') = '{node.Value}'";
}
