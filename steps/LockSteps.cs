using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The corporation locks an application, and unlocks it.</summary>
[Binding]
public sealed class LockSteps(BaseSetup setup, LockDriver locks, Checks checks)
{
    [Given("the corporation has locked the mail application")]
    public void HasLocked() => setup.Lock("mail");

    [When("the corporation locks the mail application")]
    public Task Locks() => locks.SetAsync("mail", locked: true);

    [When("the corporation unlocks the mail application")]
    public Task Unlocks() => locks.SetAsync("mail", locked: false);

    [Then("the mail application has the settings that it had before the card")]
    public async Task HasItsOwn() => checks.That(await locks.OwnSettingsAsync("mail"), "card data are not used in an application that the corporation has locked");

    [Then("the management tree holds the mail account \"(.*)\" of (\\w+)'s card as the device declares for locked data")]
    public async Task TreeIsAsDeclared(string name, SubscriberCard card) =>
        checks.That(await locks.InTreeAsync(card, name), "the tree holds data for a locked application as the device declares");
}
