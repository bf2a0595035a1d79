using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What can be got out of the device by other ways than its own: storage at rest, and the log.</summary>
[Binding]
public sealed class StorageSteps(StorageDriver storage, StrengtheningDriver strengthening, Checks checks)
{
    [Then("the storage of the device holds nothing of (\\w+)'s card")]
    public async Task HoldsNothing(SubscriberCard card) =>
        checks.That(await storage.SearchAsync(Canaries.Of(card)), "after switch-off nothing of the card's data can be got out of the device");

    [Then("the storage of the device holds nothing of the mail account \"(.*)\" of (\\w+)'s card")]
    public async Task HoldsNothingOf(string name, SubscriberCard card) =>
        checks.That(await storage.SearchAsync(Canaries.Of(card, name)), "what is protected on the card is not stored in clear");

    [Then("where its storage can be looked into, nothing of (\\w+)'s card is in it")]
    public Task HoldsNothingEither(SubscriberCard card) => strengthening.SearchStorageAsync(Canaries.Of(card));

    [Then("where its storage can be looked into, nothing of (\\w+)'s card but the mail account \"(.*)\" is in it")]
    public Task HoldsNothingElseEither(SubscriberCard card, string name) => strengthening.SearchStorageAsync(Canaries.Beside(card, name));

    [Then("the log of the device holds no secret of (\\w+)'s card")]
    public async Task LogHoldsNone(SubscriberCard card) =>
        checks.That(await storage.SearchLogAsync(Canaries.SecretsOf(card)), "a log tells no secrets");
}
