using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Who has put what on a card: the five owners of the change request.</summary>
[Binding]
public sealed class OwnerSteps
{
    private const string Messaging = "messaging account";
    private const string Mail = "mail account";
    private const string Browser = "browser account";

    [Given("(?:the|a) (network operator|corporation|content provider|device manufacturer) has put the (access point|management account|mail account|browser account|messaging account) \"(.*)\" on (\\w+)'s card")]
    public void HasPut(DataOwner owner, string kind, string name, SubscriberCard card)
    {
        Put(kind, name, card);
        card.Own(name, owner);
    }

    [Given("the card issuer has put the account \"(.*)\" of a server of its own on (\\w+)'s card")]
    public void IssuerHasPutAccount(string name, SubscriberCard card)
    {
        card.PutManagementAccount(name, DmFront.IssuerHost);
        card.Own(name, DataOwner.CardIssuer);
    }

    [Given("the device manufacturer has put the messaging account \"(.*)\" on (\\w+)'s card, and another on the card of (\\w+), who is with another operator")]
    public void ManufacturerHasAgreedTwice(string name, SubscriberCard one, SubscriberCard other)
    {
        other.Subscription.BelongElsewhere();
        HasPut(DataOwner.DeviceManufacturer, Messaging, name, one);
        HasPut(DataOwner.DeviceManufacturer, Messaging, name, other);
    }

    [Given("on (\\w+)'s card are the issuer's \"(.*)\", the corporation's \"(.*)\", a content provider's \"(.*)\" and the manufacturer's \"(.*)\"")]
    public void AreAll(SubscriberCard card, string issuers, string corporations, string providers, string manufacturers)
    {
        IssuerHasPutAccount(issuers, card);
        HasPut(DataOwner.Corporation, Mail, corporations, card);
        HasPut(DataOwner.ContentProvider, Browser, providers, card);
        HasPut(DataOwner.DeviceManufacturer, Messaging, manufacturers, card);
    }

    private static void Put(string kind, string name, SubscriberCard card)
    {
        switch (kind)
        {
            case "access point":
                card.PutAccessPoint(name);
                break;
            case "management account":
                card.PutManagementAccount(name);
                break;
            case Mail:
                card.PutMailAccount(name);
                break;
            case Browser:
                card.PutBrowserAccount(name);
                break;
            case Messaging:
                card.PutMessagingAccount(name);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "the pattern of the step knows no such object");
        }
    }
}
