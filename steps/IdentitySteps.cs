using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the device is, as it tells a server.</summary>
[Binding]
public sealed class IdentitySteps(IdentityDriver identity, Checks checks)
{
    [Given("the operator's server will ask what the device is")]
    public void WillAsk() => identity.Ask();

    [Then("the operator's server has been told what the device is")]
    public async Task HasBeenTold() => checks.That(await identity.ReadAsync(), "a management client tells what device it is, and tells everybody the same");

    [Then("the operator's server has been told everything that a management client tells")]
    public void HasBeenToldAll() => checks.That(identity.Nodes(), "a management client has all nodes of DevInfo and DevDetail that the standard demands");
}
