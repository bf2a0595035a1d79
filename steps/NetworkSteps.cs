using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The operator network, and how it and the card authenticate each other.</summary>
[Binding]
public sealed class NetworkSteps(NetworkDriver network, NetworkConditions conditions, HeldAnswer answer, Checks checks)
{
    [Given("the network is not genuine")]
    public void IsNotGenuine() => conditions.BecomeFalse();

    [Given("the network takes its time to answer")]
    public void TakesItsTime() => answer.Want();

    [Given("the network is slow to challenge cards")]
    public void IsSlowToChallenge() => answer.WantLateChallenge();

    [Given("the network does not count anew")]
    public void DoesNotCountAnew() => conditions.CountNoMore();

    [Given("the network is of the second generation")]
    public void IsOfTheSecondGeneration() => conditions.BecomeSecondGeneration();

    [Given("the network has accepted the device with (\\w+)'s plain card, which is out again")]
    public Task HasAcceptedOnce(SubscriberCard card) => conditions.AcceptOnceAsync(card);

    [Then("the device does not try to attach")]
    public async Task DoesNotTry() => checks.That(await network.NoAttemptAsync(), "without a card there is nothing that authenticates, and the device does not attach");

    [Given("this device is barred from the network")]
    public Task IsBarred() => conditions.BarAsync();

    [Given("the operator has cancelled (\\w+)'s subscription")]
    public void HasCancelled(SubscriberCard card) => conditions.Cancel(card);

    [Then("\\w+'s card and the network have authenticated each other")]
    public void HaveAuthenticatedEachOther() =>
        checks.That(network.MutualAuthentication(), "device and card authenticate as a pair onto the operator network");

    [Then("the network has accepted (\\w+) in this device")]
    public void HasAccepted(SubscriberCard card) =>
        checks.That(network.Acceptance(card), "the network accepts this subscription in this device");

    [Then("the network has rejected the answer of \\w+'s card")]
    public void HasRejectedTheAnswer() =>
        checks.That(network.RejectedAnswer(), "a card without the right key does not authenticate");

    [Then("(\\w+)'s card and the network have agreed on the count anew")]
    public void HaveCountedAnew(SubscriberCard card) =>
        checks.That(network.CountedAnew(card), "a card whose count differs makes the network count anew, and is then challenged again");

    [Then("the network has refused to count anew")]
    public void HasRefusedToCountAnew() =>
        checks.That(network.RefusedToCountAnew(), "a card whose count the network refuses does not authenticate");

    [Then("the network has turned this device away with (\\w+)'s card")]
    public void HasTurnedAway(SubscriberCard card) =>
        checks.That(network.TurnedAway(card), "a barred device does not authenticate, whatever card is in it");

    [Then("\\w+'s card has authenticated to the network of the second generation")]
    public void HasAuthenticatedToGsm() =>
        checks.That(network.GsmAuthentication(), "the card authenticates by the means of the network that is there");

    [Then("\\w+'s card has refused the network")]
    public void CardHasRefused() =>
        checks.That(network.RefusedNetwork(), "a network without the operator's keys does not authenticate");
}
