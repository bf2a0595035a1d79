using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Whether a network can be heard where the device is.</summary>
[Binding]
public sealed class CoverageSteps(CoverageDriver coverage, DeviceDriver device, LateProvisioning late, Checks checks)
{
    [Given("there is no coverage")]
    public Task IsAbsent() => coverage.WithdrawAsync();

    [When("coverage comes for (\\w+)'s card")]
    public Task Comes(SubscriberCard card) => coverage.ComeBackAsync(card, device.Limits);

    [Then("what becomes of (\\w+)'s card is what the device declares for late coverage")]
    public async Task IsAsDeclared(SubscriberCard card) =>
        checks.That(await late.AsDeclaredAsync(card), "when authentication succeeds at last, the device provisions as it declares");
}
