using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Cards of the library, most of them damaged or misbehaving, and what becomes of the device.</summary>
[Binding]
public sealed class LibraryCardSteps(LibraryDriver library, Checks checks)
{
    [When("the device is switched on with the card \"([^\"]*)\"")]
    public Task SwitchOnWith(string card) => library.SwitchOnWithAsync(card);

    [Then("the device has met what is wrong with the card")]
    public void HasMetWhatIsWrong() => checks.That(library.Met(), "the device reads its card");

    [Then("the device has come to rest")]
    public void IsAtRest() => checks.That(library.AtRest(), "whatever a card does, the device goes on in its own time");

    [Then("the device has read the card")]
    public void HasRead() => checks.That(library.Read(), "every management object on the card is found and read");

    [Then("every sound management object of the card is in the management tree, whole and unchanged")]
    public async Task SoundOnesAreInTheTree() => checks.That(await library.SoundOnesAsync(), "what is sound on a card is used, whatever is wrong beside it");

    [Then("no damaged management object of the card is in use")]
    public async Task NoDamagedOneIsInUse() => checks.That(await library.DamagedOnesAsync(), "nothing of an object is used that cannot be understood");

    [Then("the device is unharmed")]
    public async Task IsUnharmed() => checks.That(await library.UnharmedAsync(), "a bad card leaves the device as it was");

    [Then("the device tells that it has skipped the damaged management objects of the card")]
    public async Task TellsWhatItSkipped() => checks.That(await library.ToldAsync(), "the device tells what it has skipped");

    [Then("the first management object of the card is in effect")]
    public async Task FirstIsInEffect() => checks.That(await library.FirstInEffectAsync(), "of two objects with one place the first in the directory is in effect");
}
