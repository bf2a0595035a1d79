using Conformance.Fixtures.Applications;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Which way applications and sessions go to their servers.</summary>
[Binding]
public sealed class ReachSteps(ReachDriver reach, SessionDriver sessions, DeviceDriver device, PreambleDriver preamble, Checks checks)
{
    private const string Rule = "what needs the network reaches it with the connection data of the card";

    [Given("the device has a connection of its own, through a proxy of its own")]
    public void HasItsOwn() => reach.PutOwnConnection();

    [Given("the servers of (\\w+)'s accounts are behind the proxies")]
    public void AreBehindProxies(SubscriberCard card) => reach.Serve(card, isDirect: false);

    [Given("the servers of (\\w+)'s accounts can be reached by every way")]
    public void CanBeReached(SubscriberCard card) => reach.Serve(card, isDirect: true);

    [Given("the servers of (\\w+)'s and (\\w+)'s accounts can be reached by every way")]
    public void CanBeReached(SubscriberCard card, SubscriberCard other)
    {
        CanBeReached(card);
        CanBeReached(other);
    }

    [Given("the browser's own home page can be reached")]
    public void OwnPageCanBeReached() => reach.ServeOwnHomePage();

    [Given("the mail application has been used with (\\w+)'s card")]
    public async Task MailHasBeenUsed(SubscriberCard card)
    {
        await preamble.ProvisionFromAsync(card);
        await MailIsUsed();
    }

    [When("the browser is used")]
    public Task BrowserIsUsed() => reach.UseAsync("browser");

    [When("the mail application is used")]
    public Task MailIsUsed() => reach.UseAsync("mail");

    [Then("the browser has reached the home page \"(.*)\" of (\\w+)'s card through the card's proxy")]
    public void BrowsedThroughProxy(string name, SubscriberCard card) => checks.That(reach.Browsed(card.Browser[name], ApplicationServer.CardProxy), Rule);

    [Then("the browser has reached the home page \"(.*)\" of (\\w+)'s card without a proxy")]
    public void BrowsedDirectly(string name, SubscriberCard card) => checks.That(reach.Browsed(card.Browser[name], proxy: null), Rule);

    [Then("the mail application has logged in to the account \"(.*)\" of (\\w+)'s card through the card's proxy")]
    public void LoggedInThroughProxy(string name, SubscriberCard card) => checks.That(reach.LoggedIn(card.Mail[name], ApplicationServer.CardProxy), Rule);

    [Then("the mail application has logged in to the account \"(.*)\" of (\\w+)'s card without a proxy")]
    public void LoggedInDirectly(string name, SubscriberCard card) => checks.That(reach.LoggedIn(card.Mail[name], proxy: null), Rule);

    [Then("the browser reaches its own home page")]
    public async Task BrowsesItsOwn()
    {
        await reach.UseAsync("browser");
        checks.That(reach.BrowsedItsOwn(), "a device with a plain card works as it did before");
    }

    [Given("the management account \"(.*)\" on (\\w+)'s card leads to another place of the operator's server")]
    public void LeadsElsewhere(string account, SubscriberCard card) => card.ChangeManagementAccount(account, one => one with { Url = $"{one.Url.TrimEnd('/')}:8447/devices/{one.User}" });

    [Then("every message of the session was for the address of the account \"(.*)\" of (\\w+)'s card, and from its user")]
    public void ReachedWithTheAccount(string account, SubscriberCard card) =>
        checks.That(sessions.Reached(card.Management[account], device.Imei), "a session reaches the server with address and identity of the card");

    [Then("every message of the session has gone through the card's proxy")]
    public void SessionThroughProxy() => checks.That(sessions.Way(ApplicationServer.CardProxy), "a session leaves through the access point and the proxy that its account names");
}
