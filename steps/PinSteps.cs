using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Cards of the library behind a PIN, and what their user types.</summary>
[Binding]
public sealed class PinSteps(PinDriver pin, LibraryDriver library, Checks checks)
{
    [When("the device is switched on with the card \"(.*)\", and the user types the PIN")]
    public Task Types(string card) => pin.SwitchOnAndTypeAsync(card);

    [When("the device is switched on with the card \"(.*)\", and the user types a wrong PIN and then the right one")]
    public Task TypesAgain(string card) => pin.SwitchOnAndCorrectAsync(card);

    [When("the device is switched on with the card \"(.*)\", and the user types a wrong PIN and no other")]
    public Task TypesWrongly(string card) => pin.SwitchOnAndMistypeAsync(card);

    [When("the device is switched on with the card \"(.*)\", and the user types none")]
    public Task TypesNone(string card) => pin.SwitchOnAndRefuseAsync(card);

    [Then("the card has been given what the user has typed, and nothing else")]
    public void IsGivenWhatWasTyped() => checks.That(pin.Given(), "the tries of a PIN are its user's");

    [Then("no management object of the card is in use")]
    public async Task NoneIsInUse() => checks.That(await library.AnyAsync(), "nothing of a card is used that has not been given its PIN");
}
