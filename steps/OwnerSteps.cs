using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Who has put what on a card: the five owners of the change request, each with what is his kind of data.</summary>
[Binding]
public sealed class OwnerSteps
{
    [Given("the network operator has put the access point \"(.*)\" on (\\w+)'s card")]
    public void OperatorHasPutAccessPoint(string name, SubscriberCard card)
    {
        card.PutAccessPoint(name);
        card.Own(name, DataOwner.NetworkOperator);
    }

    [Given("the network operator has put the management account \"(.*)\" on (\\w+)'s card")]
    public void OperatorHasPutAccount(string name, SubscriberCard card)
    {
        card.PutManagementAccount(name);
        card.Own(name, DataOwner.NetworkOperator);
    }

    [Given("the network operator has put the mail account \"(.*)\" on (\\w+)'s card")]
    public void OperatorHasPutMail(string name, SubscriberCard card)
    {
        card.PutMailAccount(name);
        card.Own(name, DataOwner.NetworkOperator);
    }

    [Given("the card issuer has put the account \"(.*)\" of a server of its own on (\\w+)'s card")]
    public void IssuerHasPutAccount(string name, SubscriberCard card)
    {
        card.PutManagementAccount(name, DmFront.IssuerHost);
        card.Own(name, DataOwner.CardIssuer);
    }

    [Given("the corporation has put the mail account \"(.*)\" on (\\w+)'s card")]
    public void CorporationHasPutMail(string name, SubscriberCard card)
    {
        card.PutMailAccount(name);
        card.Own(name, DataOwner.Corporation);
    }

    [Given("a content provider has put the browser account \"(.*)\" on (\\w+)'s card")]
    public void ProviderHasPutBrowser(string name, SubscriberCard card)
    {
        card.PutBrowserAccount(name);
        card.Own(name, DataOwner.ContentProvider);
    }

    [Given("the device manufacturer has put the messaging account \"(.*)\" on (\\w+)'s card")]
    public void ManufacturerHasPutMessaging(string name, SubscriberCard card)
    {
        card.PutMessagingAccount(name);
        card.Own(name, DataOwner.DeviceManufacturer);
    }

    [Given("the device manufacturer has put the messaging account \"(.*)\" on (\\w+)'s card, and another on the card of (\\w+), who is with another operator")]
    public void ManufacturerHasAgreedTwice(string name, SubscriberCard one, SubscriberCard other)
    {
        other.Subscription.BelongElsewhere();
        ManufacturerHasPutMessaging(name, one);
        ManufacturerHasPutMessaging(name, other);
    }

    [Given("on (\\w+)'s card are the issuer's \"(.*)\", the corporation's \"(.*)\", a content provider's \"(.*)\" and the manufacturer's \"(.*)\"")]
    public void AreAll(SubscriberCard card, string issuers, string corporations, string providers, string manufacturers)
    {
        IssuerHasPutAccount(issuers, card);
        CorporationHasPutMail(corporations, card);
        ProviderHasPutBrowser(providers, card);
        ManufacturerHasPutMessaging(manufacturers, card);
    }
}
