using Conformance.Fixtures.Device;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the policy of a device lets cards do.</summary>
[Binding]
public sealed class PolicySteps(BaseSetup setup, EffectDriver effects, ObjectDriver one, Checks checks)
{
    [Given("the policy of the device lets no card provision it")]
    public void LetsNoCard() => setup.Allow(new ProvisioningPolicy(CardProvisioning: false, []));

    [Given("the policy of the device refuses what the corporation puts on cards")]
    public void RefusesTheCorporation() => setup.Allow(new ProvisioningPolicy(CardProvisioning: true, ["corporation"]));

    [Then("the device has used nothing of (\\w+)'s card but the subscription")]
    public async Task HasUsedNothing(SubscriberCard card) =>
        checks.That(await effects.TakenFromAsync(card), "a device whose policy lets no card provision it takes nothing of one into tree, applications or sessions");

    [Then("no application uses the mail account \"(.*)\" of (\\w+)'s card")]
    public async Task IsNotUsed(string name, SubscriberCard card) =>
        checks.That(await one.UseByApplicationsAsync(card, name), "the device provisions its applications if its policy allows it");
}
