using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The operator network, and how it and the card authenticate each other.</summary>
[Binding]
public sealed class NetworkSteps(NetworkDriver network, HeldAnswer answer, Checks checks)
{
    [Given("the network is not genuine")]
    public void IsNotGenuine() => network.BecomeFalse();

    [Given("the network takes its time to answer")]
    public void TakesItsTime() => answer.Want();

    [Then("\\w+'s card and the network have authenticated each other")]
    public void HaveAuthenticatedEachOther() =>
        checks.That(network.MutualAuthentication(), "device and card authenticate as a pair onto the operator network");

    [Then("the network has accepted (\\w+) in this device")]
    public void HasAccepted(SubscriberCard card) =>
        checks.That(network.Acceptance(card), "the network accepts this subscription in this device");

    [Then("the network has rejected the answer of \\w+'s card")]
    public void HasRejectedTheAnswer() =>
        checks.That(network.RejectedAnswer(), "a card without the right key does not authenticate");

    [Then("\\w+'s card has refused the network")]
    public void CardHasRefused() =>
        checks.That(network.RefusedNetwork(), "a network without the operator's keys does not authenticate");
}
