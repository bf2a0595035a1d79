using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;
using Conformance.Steps.Drivers;
using TechTalk.SpecFlow;
using CardMarks = Conformance.Fixtures.ManagementObjects.Marks;

namespace Conformance.Steps;

/// <summary>Objects that are protected for some classes of devices, and what class this device is of.</summary>
[Binding]
public sealed class ProtectionSteps(BaseSetup setup)
{
    [Given("this device is one of the operator's brand")]
    public void IsOfTheBrand() => setup.HoldKeysOf("branded", "branded");

    [Given("this device is one of the operator's brand that the corporation has made its own")]
    public void IsOfTheCorporation() => setup.HoldKeysOf("branded", "branded", "corporate");

    [Given("the mail account \"(.*)\" on (\\w+)'s card is protected for devices of the operator's brand")]
    public void IsForTheBrand(string name, SubscriberCard card) => card.Protect(name, new Protection("operator", ["branded"]));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is protected for devices of another brand")]
    public void IsForOthers(string name, SubscriberCard card) => card.Protect(name, new Protection("operator", ["other-brand"]));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is protected for devices of another brand and of the operator's")]
    public void IsForBoth(string name, SubscriberCard card) => card.Protect(name, new Protection("operator", ["other-brand", "branded"]));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is the corporation's, and protected for its devices")]
    public void IsForTheCorporation(string name, SubscriberCard card)
    {
        card.Mark(name, new CardMarks { Owner = DataOwner.Corporation });
        card.Protect(name, new Protection("corporation", ["corporate"]));
    }

    [Given("the mail account \"(.*)\" on (\\w+)'s card has been changed after it was signed")]
    public void HasBeenChanged(string name, SubscriberCard card) => card.Protect(name, Branded(ProtectionDamage.Content));

    [Given("the mail account \"(.*)\" on (\\w+)'s card has a damaged signature")]
    public void HasADamagedSignature(string name, SubscriberCard card) => card.Protect(name, Branded(ProtectionDamage.Signature));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is signed by a stranger")]
    public void IsSignedByAStranger(string name, SubscriberCard card) => card.Protect(name, new Protection("stranger", ["branded"]));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is signed by somebody who may sign no more")]
    public void IsSignedTooLate(string name, SubscriberCard card) => card.Protect(name, new Protection("expired", ["branded"]));

    [Given("the mail account \"(.*)\" on (\\w+)'s card is said to be protected, and is not")]
    public void IsPlain(string name, SubscriberCard card) => card.Protect(name, Branded(ProtectionDamage.Plain));

    private static Protection Branded(ProtectionDamage damage) => new("operator", ["branded"]) { Damage = damage };
}
