using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The device is switched on and off, with one card or another in it; cards come and go while it is on, or go into another device.</summary>
[Binding]
public sealed class PowerSteps(DeviceDriver device, CardHandling cards, PreambleDriver preamble, SupplyDriver supply, TwoDevices two)
{
    [Given("the device has been provisioned from (\\w+)'s card")]
    public Task HasBeenProvisioned(SubscriberCard card) => preamble.ProvisionFromAsync(card);

    [Given("the device has been switched on with (\\w+)'s card")]
    [When("(?:the device|it) is switched on with (\\w+)'s (?:plain )?card")]
    public Task SwitchOn(SubscriberCard card) => device.SwitchOnAsync(card);

    [When("the device is switched on with (\\w+)'s card, and (\\w+)'s takes its place before the network has answered")]
    public Task SwitchOnAndExchange(SubscriberCard first, SubscriberCard next) => cards.ExchangeBeforeTheAnswerAsync(first, next);

    [When("(\\w+)'s card is put in")]
    public Task PutIn(SubscriberCard card) => cards.PutInAsync(card);

    [When("(\\w+)'s card takes the place of \\w+'s")]
    public Task Exchange(SubscriberCard next) => cards.ExchangeAsync(next);

    [When("\\w+'s card is taken out")]
    public Task TakeOut() => cards.TakeOutAsync();

    [When("the supply of the device is cut")]
    public Task Cut() => supply.CutAsync();

    [When("the supply of the device is cut, and comes back without a card in it")]
    public async Task CutAndComeBack()
    {
        await supply.CutAsync();
        await device.SwitchOnWithoutCardAsync();
    }

    [When("the supply of the device is cut while it reads (\\w+)'s card")]
    public Task CutWhileReading(SubscriberCard card) => supply.CutWhileReadingAsync(card);

    [When("the supply of the device is cut while it is switching off")]
    public Task CutWhileSwitchingOff() => supply.CutWhileSwitchingOffAsync();

    [When("the device is switched on with (\\w+)'s card, and off again in the middle of its session")]
    public Task SwitchOffInSession(SubscriberCard card) => supply.SwitchOffInSessionAsync(card);

    [Given("the device has been switched on without a card")]
    [When("(?:the device|it) is switched on without a card")]
    public Task SwitchOnWithoutCard() => device.SwitchOnWithoutCardAsync();

    [When("the device is switched off, and on without a card")]
    public async Task SwitchOffAndOn()
    {
        await device.SwitchOffAsync();
        await device.SwitchOnWithoutCardAsync();
    }

    [When("(?:the device|it) is switched off, and on with (\\w+)'s card")]
    public async Task SwitchOffAndOnWith(SubscriberCard card)
    {
        await device.SwitchOffAsync();
        await device.SwitchOnAsync(card);
    }

    [When("(\\w+)'s card is put into a second device of the same model, and that one is switched on")]
    public Task GoOnWithSecond(SubscriberCard card) => two.GoOnWithSecondAsync(card);

    [When("the first device is switched on again, without a card")]
    public Task GoBackToFirst() => two.GoBackToFirstAsync();

    [When("the device is switched off and on again with (\\w+)'s card, with (\\w+)'s plain card, and without a card")]
    public Task SwitchThrough(SubscriberCard next, SubscriberCard last) => device.SwitchThroughAsync(next, last);

    [Given("the device has been switched off")]
    [When("the device is switched off")]
    public Task SwitchOff() => device.SwitchOffAsync();
}
