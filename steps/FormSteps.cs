using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>The form of messages: XML or WBXML, and their length.</summary>
[Binding]
public sealed class FormSteps(FormDriver form, Checks checks)
{
    private const string Rule = "a device speaks to a server in a form that this takes";

    [Given("the operator's server takes XML alone")]
    public void TakesXml() => form.Take(DmEncoding.Xml);

    [Given("the operator's server takes WBXML alone")]
    public void TakesWbxml() => form.Take(DmEncoding.Wbxml);

    [Given("the operator's server will put octets into the device's store")]
    public void SendsOctets() => form.SendOctets();

    [Given("the operator's server will put a value into the device's store that is longer than its messages")]
    public void SendsLarge() => form.SendLarge();

    [Given("the operator's server will put many values into the device's store, and sends short messages alone")]
    public void SendsMany() => form.SendMany();

    [Given("the operator's server will get a value of the device's store that is longer than the messages it takes")]
    public void AsksForLarge() => form.AskForLarge();

    [Given("the operator's server will get many values of the device's store, and takes short messages alone")]
    public void AsksForMany() => form.AskForMany();

    [Then("the first message is in the encoding that the device declares")]
    public void IsAsDeclared() => checks.That(form.Preferred(), "a device speaks first in the encoding that it declares");

    [Then("every message that the operator's server has taken is in XML")]
    public async Task IsXml() => checks.That(await form.TakenAsync(DmEncoding.Xml), Rule);

    [Then("every message that the operator's server has taken is in WBXML")]
    public async Task IsWbxml() => checks.That(await form.TakenAsync(DmEncoding.Wbxml), Rule);

    [Then("no message of the device breaks a rule of the protocol")]
    public void BreaksNoRule() => checks.That(form.BrokenRules(), "messages of a management client keep to the protocol");

    [Then("no message of the device is longer than the operator's server has said")]
    public void IsShort() => checks.That(form.Longest(), "a device sends no message that is longer than the server has said");
}
