using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the device's management tree holds.</summary>
[Binding]
public sealed class ManagementTreeSteps(ContentDriver content, EffectDriver effects, PresenceDriver presence, ObjectDriver one, Checks checks)
{
    [Then("every management object of (\\w+)'s card has its place in the management tree")]
    public async Task EveryObjectIsThere(SubscriberCard card) =>
        checks.That(await content.PlacesOfAsync(card), "the card's management objects are inserted into the tree");

    [Then("every management object of (\\w+)'s card is in the management tree, whole and unchanged")]
    public async Task EveryObjectIsWhole(SubscriberCard card) =>
        checks.That(await content.DifferencesFromAsync(card.Objects), "the device holds the card's data, node by node");

    [Then("no management object of (\\w+)'s card is in the management tree")]
    public async Task NoObjectIsThere(SubscriberCard card) =>
        checks.That(await content.InTreeAsync(card.Marks), "card data is unavailable in the tree once the device is off or the card out");

    [Then("every management object of (\\w+)'s card but the mail account \"(.*)\" has its place in the management tree")]
    public async Task EveryOtherIsThere(SubscriberCard card, string name) =>
        checks.That(await one.OthersAsync(card, name), "the other objects of the card are not affected");

    [Then("the mail account \"(.*)\" of (\\w+)'s card is not used")]
    public async Task IsNotUsed(string name, SubscriberCard card) =>
        checks.That(await one.UseAsync(card, name), "what the user has not agreed to is not used");

    [Then("nothing of the mail account \"(.*)\" of (\\w+)'s card is in the device")]
    public async Task IsNotInTheDevice(string name, SubscriberCard card) =>
        checks.That(await presence.AnywhereAsync([card.Mark(name)]), "an object that the device cannot or must not open is neither shown nor used");

    [Then("no management object that (\\w+)'s card carried before is in the management tree")]
    public async Task NoFormerObjectIsThere(SubscriberCard card) =>
        checks.That(await content.InTreeAsync(card.FormerMarks), "what the card no longer carries does not come back");

    [Then("the device has taken nothing from (\\w+)'s card so far")]
    public async Task NothingIsTakenSoFar(SubscriberCard card) =>
        checks.That(await effects.TakenSoFarAsync(card), "as long as no network is heard there is no effect in tree, applications or sessions");

    [Then("the device has taken nothing from (\\w+)'s card")]
    public async Task NothingIsTaken(SubscriberCard card) =>
        checks.That(await effects.TakenFromAsync(card), "without authentication there is no effect in tree, applications or sessions");
}
