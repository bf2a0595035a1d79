using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Drills;

/// <summary>Takes parts of the bench away, each time or at the first attempt only, and then needs them.</summary>
[Binding]
public sealed class LossSteps(Losses losses, DeviceDriver device, ContentDriver content, PresentSwitchOn present, SessionDriver sessions, Checks checks)
{
    [When("(pcscd|WireMock|the network cell) dies")]
    public void Dies(string part) => losses.End(part);

    [When("(pcscd|WireMock|the network cell) dies at the first attempt")]
    public void DiesAtFirst(string part) => losses.AtFirst(() => losses.End(part));

    [When("pcscd hangs at the first attempt")]
    public void Hangs() => losses.AtFirst(Losses.StopPcscd);

    [When("the card's link is lost at the first attempt")]
    public void LosesItsLink() => losses.AtFirst(losses.BreakTheCardsLink);

    [When("the test host dies")]
    public static void HostDies() => Environment.FailFast("a drill: the test host dies");

    [When("the test host hangs")]
    public static Task HostHangs() => new TaskCompletionSource().Task;

    [Then("(\\w+)'s card still provisions the device")]
    public async Task StillProvisions(SubscriberCard card)
    {
        await device.SwitchOffAsync();
        await device.SwitchOnAsync(card);
        present.RequireSettled();
        checks.That(await content.DifferencesFromAsync(card.Objects), "the card provisions the device again");
    }

    [Then("a session of the device with the operator's server fails")]
    public async Task SessionFails() => checks.That(await sessions.RunToItsEndAsync(), "the session runs to its end");
}
