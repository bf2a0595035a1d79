using Conformance.Fixtures.Network;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Makes the operator network what a scenario needs it to be.</summary>
public sealed class NetworkConditions(RigLease lease, DeviceDriver device, PreambleDriver preamble)
{
    private readonly NetworkCell _cell = lease.Rig.Cell;

    public void BecomeFalse() => _cell.IsGenuine = false;

    public void CountNoMore() => _cell.CountsAnew = false;

    public void BecomeSecondGeneration() => _cell.IsSecondGeneration = true;

    public void Cancel(SubscriberCard card) => _cell.Cancel(card.Identity.Imsi);

    /// <summary>The device has been accepted with the card once, and is off.</summary>
    /// <exception cref="InconclusiveException">It has not.</exception>
    public async Task AcceptOnceAsync(SubscriberCard card)
    {
        await preamble.ProvisionFromAsync(card);
        await device.SwitchOffAsync();
    }

    /// <summary>Bars the device by the IMEI that it states.</summary>
    public async Task BarAsync()
    {
        await device.SetUpOnceAsync();
        _cell.Bar(device.Imei);
    }
}
