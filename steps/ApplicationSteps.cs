using Conformance.Fixtures.Device;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the device's applications use.</summary>
[Binding]
public sealed class ApplicationSteps(ContentDriver content, ApplicationDriver applications, DeviceDriver device, Checks checks)
{
    private const string Rule = "an application is provisioned with the settings that the card carries for it";

    [Then("the mail application has an account from (\\w+)'s card")]
    public async Task MailHasAnAccount(SubscriberCard card) => checks.That(await content.AccountsFromAsync("mail", card), Rule);

    [Then("the browser has an account from (\\w+)'s card")]
    public async Task BrowserHasAnAccount(SubscriberCard card) => checks.That(await content.AccountsFromAsync("browser", card), Rule);

    [Then("the mail application uses the account \"(.*)\" of (\\w+)'s card")]
    public async Task MailUses(string name, SubscriberCard card) => checks.That(await content.AccountAsync("mail", Accounts.Of(card.Mail[name])), Rule);

    [Then("the browser uses the account \"(.*)\" of (\\w+)'s card")]
    public async Task BrowserUses(string name, SubscriberCard card) => checks.That(await content.AccountAsync("browser", Accounts.Of(card.Browser[name])), Rule);

    [Then("the messaging application uses the account \"(.*)\" of (\\w+)'s card")]
    public async Task MessagingUses(string name, SubscriberCard card) => checks.That(await content.AccountAsync("messaging", Accounts.Of(card.Messaging[name])), Rule);

    [Then("no application uses an account of (\\w+)'s card")]
    public async Task NoneUses(SubscriberCard card) =>
        checks.That(await content.InApplicationsAsync(card.Marks), "card data is unavailable in the applications once the device is off or the card out");

    [Given("the servers of (\\w+)'s and (\\w+)'s accounts can be reached")]
    public void CanBeReached(SubscriberCard one, SubscriberCard other) => applications.Serve(one, other);

    [Given("the mail application fetches (\\w+)'s mail again and again")]
    public Task FetchesOn(SubscriberCard card) => applications.FetchOnAsync(card);

    [When("the device is switched off, and what it does is watched")]
    public async Task SwitchOffAndWatch()
    {
        await device.SwitchOffAsync();
        applications.NoteOff();
    }

    [When("the mail application fetches mail")]
    public Task Fetches() => applications.FetchAsync();

    [Then("the mail application has stopped using the accounts of (\\w+)'s card")]
    public async Task HasStopped(SubscriberCard card) =>
        checks.That(await applications.GoneOnAsync(card), "an application that runs at switch-off stops using card data");

    [Then("the mail application has used the accounts of (\\w+)'s card alone")]
    public void HasUsed(SubscriberCard card) => checks.That(applications.Users(card), "nobody's applications use another card's accounts");

    [Then("the applications have the settings that they had before the card")]
    public async Task HaveTheirOwnSettings() =>
        checks.That(await content.OwnSettingsAsync(), "after switch-off the applications have their own settings again");
}
