using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>One object of a card that is treated in its own way, and the others beside it.</summary>
public sealed class ObjectDriver(RigLease lease, DeviceDriver device, ContentDriver content, PresenceDriver presence)
{
    /// <summary>Whether anything uses an object that the user has not agreed to; the tree may hold it where the device declares that (RefusedDataInTree).</summary>
    public Task<Observation> UseAsync(SubscriberCard card, string name) =>
        presence.UseOfAsync(card, name, mayBeInTree: lease.Rig.Bench.Declares("RefusedDataInTree") is "yes");

    /// <summary>Whether an application uses the object; the tree may hold it.</summary>
    public Task<Observation> UseByApplicationsAsync(SubscriberCard card, string name) => presence.UseOfAsync(card, name, mayBeInTree: true);

    /// <summary>Whether the other objects are in the tree, within the time that the device states for provisioning.</summary>
    public Task<Observation> OthersAsync(SubscriberCard card, string name) =>
        content.PlacesBesideAsync(card, name, TimeSpan.FromMilliseconds(device.Limits.Provisioning));
}
