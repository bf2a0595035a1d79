using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What the operator's server does to data of the device's own, a store that it may change.</summary>
[Binding]
public sealed class StoreSteps(StoreDriver store, StorePlans plans, NodePlans nodes, AccessLists lists, Checks checks)
{
    [Given("the operator's server will add, replace, get and delete nodes of the device's store")]
    public void WillChange() => store.Plan(plans.Allowed);

    [Given("the operator's server will command what cannot be done with the nodes of the device's store")]
    public void WillErr() => store.Plan(plans.Refused);

    [Given("the operator's server will command what another server alone may do in the device's store")]
    public void WillTrespass() => store.Plan(plans.Foreign);

    [Given("the operator's server will get and replace properties of the nodes of the device's store")]
    public void WillUseProperties() => store.Plan(nodes.Properties);

    [Given("the operator's server will rename nodes of the device's store")]
    public void WillRename() => store.Plan(nodes.Renamed);

    [Given("the operator's server will address nodes of the device's store in every way")]
    public void WillAddress() => store.Plan(nodes.Addressed);

    [Given("the operator's server will work on nodes with access lists of every kind")]
    public void WillMeetAccessLists() => store.Plan(lists.Heeded, [.. lists.Nodes]);

    [Given("the operator's server will change access lists and use what they grant")]
    public void WillChangeAccessLists() => store.Plan(lists.Changing, [.. lists.Nodes]);

    [Given("the operator's server will make nodes where it may add alone")]
    public void WillMakeNodes() => store.Plan(lists.Made, [.. lists.Nodes]);

    [Given("the operator's server will ask what nodes the device's store has")]
    public void WillAskForLists() => store.Plan(nodes.Lists, [.. nodes.Listed]);

    [Given("the operator's server will copy a node of the device's store")]
    public void WillCopy() => store.Plan(plans.Copied);

    [Given("the operator's server will have nodes of the device's store executed")]
    public void WillExecute() => store.Plan(plans.Executed);

    [Given("the operator's server will send commands of every kind for the device's store")]
    public void WillDoEverything() => store.Plan(plans.Rich);

    [Given("the operator's server will send an Atomic for the device's store, all of which can be done")]
    public void WillDoAllOfIt() => store.Plan(plans.Whole);

    [Given("the operator's server will send an Atomic for the device's store, a part of which cannot be done")]
    public void WillDoNoneOfIt() => store.Plan(plans.NotAtAll);

    [Given("the operator's server will send a Sequence for the device's store")]
    public void WillDoOneAfterAnother() => store.Plan(plans.InSequence);

    [Then("the operator's server has got the status that the protocol demands for each command")]
    public async Task IsAnswered() => checks.That(await store.AnswersAsync(), "each command is answered with its status, and a Get with what is there");

    [Then("the device's store is what the commands have made of it")]
    public async Task IsWhatTheyMade() => checks.That(await store.ContentAsync(), "a command has the effect that its status tells, and no other");

    [Then("the device's store is untouched")]
    public async Task IsUntouched() => checks.That(await store.IsUntouchedAsync(), "a command that is not accepted changes nothing");
}
