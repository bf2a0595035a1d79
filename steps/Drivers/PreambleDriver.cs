using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Evidence;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Drivers;

/// <summary>Brings the device to where a scenario begins.</summary>
public sealed class PreambleDriver(DeviceDriver device, PresentSwitchOn present, ContentDriver content)
{
    /// <summary>Switched on with the card, accepted by the network, ready, and holding what the card carries.</summary>
    /// <exception cref="InconclusiveException">It is not: what the scenario asks cannot be shown.</exception>
    public Task ProvisionFromAsync(SubscriberCard card) => ProvisionAsync(card, card.Profile);

    /// <summary>The same with a card that behaves as this profile says.</summary>
    public async Task ProvisionAsync(SubscriberCard card, CardProfile profile)
    {
        await device.SwitchOnAsync(card, profile);
        await RequireProvisionedAsync(card);
    }

    /// <summary>To be asked after a switch-on of another kind: accepted by the network, ready, and holding what the card carries.</summary>
    /// <exception cref="InconclusiveException">It is not: what the scenario asks cannot be shown.</exception>
    public async Task RequireProvisionedAsync(SubscriberCard card)
    {
        present.RequireSettled();
        if (!present.Seen(ObservationPoint.Network).Any(entry => entry.Kind == "ATTACH ACCEPT"))
            throw new InconclusiveException($"The device was to be provisioned first: it is '{present.End}', and the network has not accepted it.");

        var missing = await content.MissingFromAsync(card);
        if (missing.Count > 0)
            throw new InconclusiveException($"The device was to be provisioned first, and it lacks {string.Join(", ", missing)}.");
    }
}
