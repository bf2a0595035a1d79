using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the device did with its card, and in what order.</summary>
[Binding]
public sealed class FlowSteps(FlowDriver flow, ContentDriver content, Checks checks)
{
    [Then("it has read every management object of (\\w+)'s card")]
    public void HasReadEveryObject(SubscriberCard card) =>
        checks.That(flow.ObjectsRead(card), "every management object on the card is found and read");

    [Then("it has been provisioned from (\\w+)'s card(?: anew)?")]
    public async Task HasBeenProvisioned(SubscriberCard card)
    {
        checks.That(flow.ObjectsRead(card), "at each switch-on the device reads what the card carries");
        checks.That(await content.PlacesOfAsync(card), "at each switch-on the device provisions itself from the card");
    }

    [Then("it has begun to read (\\w+)'s card")]
    public void HasBegunToRead(SubscriberCard card) =>
        checks.That(flow.ReadingBegun(card), "the supply goes while card data are on their way");

    [Then("nothing of (\\w+)'s card was used before the network accepted the pair")]
    [Then("nothing of (\\w+)'s card was used although the network never accepted the pair")]
    public void NothingWasUsedEarly(SubscriberCard card) =>
        checks.That(flow.UsedBeforeAccept(card), "provisioning happens only after the pair has authenticated");

    [Then("card, network and server have seen the steps of the flow in their order")]
    public void StepsAreInOrder() =>
        checks.That(flow.Order(), "the steps of the flow are taken in their order");
}
