using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.Fixtures.Rig;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>What the device is before its first card: the base data of every scenario, and what this one adds.</summary>
public sealed class BaseSetup(RigLease lease)
{
    private readonly BenchRig _rig = lease.Rig;
    private readonly HashSet<string> _locked = [];
    private readonly List<ApplicationSetup> _more = [];
    private readonly List<DeviceNode> _tree = [];
    private readonly HashSet<string> _met = [];
    private DeviceClass? _class;
    private string? _authority;
    private ProvisioningPolicy? _policy;

    public DeviceSetup Document => new(_rig.Reader, _rig.Cell.Address.ToString(), [.. BaseData.Applications.Concat(_more).Select(one => one with { Locked = _locked.Contains(one.Id) })])
    {
        Tree = _tree.Count is 0 ? null : _tree,
        Device = _class,
        Trust = _authority is null ? null : new DeviceTrust([_authority]),
        Signers = _class is null ? null : [KeyRing.Root],
        Policy = _policy,
    };

    /// <summary>The device has another application, without an account of its own.</summary>
    public void Install(string application) => _more.Add(new ApplicationSetup(application, Installed: true, []));

    /// <summary>The device lacks the application.</summary>
    public void Lack(string application) => _more.Add(new ApplicationSetup(application, Installed: false, []));

    /// <summary>The corporation has locked the application.</summary>
    public void Lock(string application) => _locked.Add(application);

    /// <summary>The device has the keys of these classes (<see cref="KeyRing.DeviceClasses"/>), and trusts the test root.</summary>
    public void HoldKeysOf(string brand, params string[] classes) => _class = new DeviceClass(brand, [.. classes.Select(KeyRing.Key)]);

    /// <summary>The device trusts management servers with certificates of this authority.</summary>
    public void Trust(string authority) => _authority = authority;

    /// <summary>What the device's policy lets cards do.</summary>
    public void Allow(ProvisioningPolicy policy) => _policy = policy;

    public void Put(IEnumerable<DeviceNode> nodes) => _tree.AddRange(nodes);

    /// <summary>The same, in the place of an object of a card.</summary>
    public void Put(IEnumerable<DeviceNode> nodes, ManagementObject inPlaceOf)
    {
        Put(nodes);
        _met.Add(inPlaceOf.Label);
    }

    /// <summary>True for an object of a card that is not in effect, since it meets data of the device's own and the device declares that those stay (Coexistence).</summary>
    public bool KeepsOut(ManagementObject mo) => _met.Contains(mo.Label) && _rig.Bench.Declares("Coexistence") is "base-stays";
}
