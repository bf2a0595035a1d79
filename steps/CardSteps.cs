using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What is on a subscriber's card.</summary>
[Binding]
public sealed class CardSteps
{
    [Given("(\\w+)'s card carries the access point \"(.*)\" and the management account \"(.*)\"")]
    public void CarriesConnectionAndManagement(SubscriberCard card, string accessPoint, string account)
    {
        card.PutAccessPoint(accessPoint);
        card.PutManagementAccount(account);
    }

    [Given("(\\w+)'s card carries the mail account \"(.*)\" and the browser account \"(.*)\"")]
    public void CarriesMailAndBrowser(SubscriberCard card, string mail, string browser)
    {
        card.PutMailAccount(mail);
        card.PutBrowserAccount(browser);
    }

    [Given("(\\w+)'s card carries the access point \"(.*)\" and the mail account \"(.*)\"")]
    public void CarriesConnectionAndMail(SubscriberCard card, string accessPoint, string mail)
    {
        card.PutAccessPoint(accessPoint);
        card.PutMailAccount(mail);
    }

    [Given("(\\w+)'s card carries the access point \"(.*)\" and an account \"(.*)\" of the corporation's server")]
    public void CarriesConnectionAndCorporation(SubscriberCard card, string accessPoint, string account)
    {
        card.PutAccessPoint(accessPoint);
        card.PutManagementAccount(account, DmFront.CorporationHost);
    }

    [Given("(\\w+)'s card carries the account \"(.*)\" of the corporation's server as well")]
    public void CarriesCorporationToo(SubscriberCard card, string account) => card.PutManagementAccount(account, DmFront.CorporationHost);

    [Given("(\\w+)'s card carries an account \"(.*)\" of the stranger's server as well")]
    public void CarriesStrangerToo(SubscriberCard card, string account) => card.PutManagementAccount(account, ServerScripts.HostOf(ServerScripts.Stranger));

    [Given("(\\w+)'s card carries the browser account \"(.*)\" as well")]
    public void CarriesBrowserToo(SubscriberCard card, string browser) => card.PutBrowserAccount(browser);

    [Given("(\\w+)'s card carries the messaging account \"(.*)\" as well")]
    public void CarriesMessagingToo(SubscriberCard card, string messaging) => card.PutMessagingAccount(messaging);

    [Given("(\\w+)'s card carries the access point \"(.*)\" and the proxy \"(.*)\" behind it")]
    public void CarriesConnectionAndProxy(SubscriberCard card, string accessPoint, string proxy)
    {
        card.PutAccessPoint(accessPoint);
        card.PutProxy(proxy);
    }

    [Given("(\\w+)'s card carries the management account \"(.*)\"")]
    public void CarriesManagement(SubscriberCard card, string account) => card.PutManagementAccount(account);

    [Given("the mail account \"(.*)\" on (\\w+)'s card has been replaced by \"(.*)\"")]
    public void MailIsReplaced(string former, SubscriberCard card, string mail) => card.ReplaceMailAccount(former, mail);

    [Given("the mail account \"(.*)\" is no longer on (\\w+)'s card")]
    public void MailIsGone(string name, SubscriberCard card) => card.Remove(name);

    [Given("(\\w+)'s card and (\\w+)'s carry a management account \"(.*)\" each")]
    public void BothCarryManagement(SubscriberCard one, SubscriberCard other, string account)
    {
        one.PutManagementAccount(account);
        other.PutManagementAccount(account);
    }

    [Given("(\\w+)'s card carries the meter \"(.*)\", which no application claims")]
    public void CarriesMeter(SubscriberCard card, string name) => card.PutMeter(name);

    [When("the card issuer moves the mail account \"(.*)\" on (\\w+)'s card to another server, and takes the browser account \"(.*)\" off it")]
    public void IsChanged(string mail, SubscriberCard card, string browser)
    {
        card.MoveMailAccount(mail);
        card.Remove(browser);
    }

    [Given("the network has lost count of its challenges to (\\w+)'s card")]
    public void IsAhead(SubscriberCard card) => card.Subscription.RunAhead();

    [Given("(\\w+)'s card is a counterfeit")]
    public void IsCounterfeit(SubscriberCard card) => card.Subscription.BecomeCounterfeit();
}
