using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Where the messages of a session go.</summary>
[Binding]
public sealed class AddressSteps(AddressDriver address, Checks checks)
{
    [Given("the operator's server wants the rest of its sessions at another address")]
    public void WantsRestElsewhere() => address.WantRestElsewhere();

    [Then("every message to the operator's server but the first has gone to that address")]
    public void HasGoneElsewhere() => checks.That(address.OfLaterMessages(), "a server says in each message where the next one goes");
}
