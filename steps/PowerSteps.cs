using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The device is switched on and off, with one card or another in it.</summary>
[Binding]
public sealed class PowerSteps(DeviceDriver device, PreambleDriver preamble)
{
    [Given("the device has been provisioned from (\\w+)'s card")]
    public Task HasBeenProvisioned(SubscriberCard card) => preamble.ProvisionFromAsync(card);

    [When("(?:the device|it) is switched on with (\\w+)'s (?:plain )?card")]
    public Task SwitchOn(SubscriberCard card) => device.SwitchOnAsync(card);

    [When("(?:the device|it) is switched on without a card")]
    public Task SwitchOnWithoutCard() => device.SwitchOnWithoutCardAsync();

    [Given("the device has been switched off")]
    [When("the device is switched off")]
    public Task SwitchOff() => device.SwitchOffAsync();
}
