using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Data that the device had before the card, where the card's data meet them.</summary>
[Binding]
public sealed class OwnDataSteps(OwnDataDriver own, OwnState state, BaseSetup setup, SessionDriver sessions, Checks checks)
{
    private const string Rule = "provisioning never deletes or changes what the device had before";

    [Given("the device has (?:an access point|a management account) of its own in the place of (\\w+)'s \"(.*)\"")]
    public Task HasItsOwn(SubscriberCard card, string name) => own.PutAsync(card, name, OwnData.WithOtherValues);

    [Given("the device has already what (\\w+)'s access point \"(.*)\" says")]
    public Task HasTheSame(SubscriberCard card, string name) => own.PutAsync(card, name, OwnData.Same);

    [Given("the device has data of its own with other rights and of another kind in the place of (\\w+)'s \"(.*)\"")]
    public Task HasOthers(SubscriberCard card, string name) => own.PutAsync(card, name, OwnData.OfAnotherKind);

    [Given("what the device shows without a card has been noted")]
    public Task HasBeenNoted() => state.NoteAsync();

    [Given("the device has a messaging application")]
    public void HasMessaging() => setup.Install("messaging");

    [Given("the device has no messaging application")]
    public void HasNoMessaging() => setup.Lack("messaging");

    [Then("the device shows what it showed before")]
    public async Task ShowsTheSame() => checks.That(await state.DifferencesAsync(), "without data from a card nothing changes in the device");

    [Given("the device has a meter of its own, which the operator's server will set")]
    public void HasAMeter() => own.PutMeter();

    [Then("what is in effect in that place is what the device declares for data that meet")]
    public async Task IsInEffect() => checks.That(await own.InEffectAsync(), "where data meet, what is in effect is what the device declares");

    [Then("the device's own data are what they were")]
    public async Task AreWhatTheyWere() => checks.That(await own.AreUnchangedAsync(), Rule);

    [Then("the operator's server has set the meter")]
    public async Task HasBeenSet()
    {
        checks.That(await sessions.RunToItsEndAsync(), "the server reaches the device with the account from the card");
        checks.That(sessions.Answered(ServerScripts.Operator), "a server that has the right changes the device's own data");
    }

    [Then("the meter is what the operator's server has set")]
    public async Task MeterIsSet() => checks.That(await own.MeterAsync(), "what was changed over the air stays changed");
}
