using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Whom the device calls by its own motion, when, and how often.</summary>
[Binding]
public sealed class CallSteps(CallDriver calls, Checks checks)
{
    [Given("the device has been provisioned from (\\w+)'s card, whose last object is slow to come")]
    public Task IsProvisionedSlowly(SubscriberCard card) => calls.ProvisionSlowlyAsync(card);

    [Then("the operator's server alone has been called, and once")]
    public async Task OperatorIsCalled() => checks.That(await calls.CalledAsync(ServerScripts.Operator), "a server is called where its account wants that, and once in a switch-on");

    [Then("the operator's and the corporation's server have been called, each once")]
    public async Task BothAreCalled() =>
        checks.That(await calls.CalledAsync(ServerScripts.Operator, ServerScripts.Corporation), "each server whose account wants that is called, and once in a switch-on");

    [Then("the session has begun when every object of (\\w+)'s card had been read")]
    public async Task HasBegunAfterwards(SubscriberCard card) => checks.That(await calls.OrderAsync(card), "sessions begin when all objects of the card have been dealt with");
}
