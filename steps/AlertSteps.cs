using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What a server says to the user in a session, and what the user answers.</summary>
[Binding]
public sealed class AlertSteps(AlertDriver alerts, StoreDriver store, QuestionPlans plans, Checks checks)
{
    private const string Text = "The operator has a word for you";
    private const string Typed = "Alice's word";
    private const string Rule = "what a server says to the user the user is shown, and what the user answers the server is told";

    private static readonly string[] Choices = ["red", "green", "blue"];

    [Given("the operator's server will show the user a text")]
    public void WillShow() => alerts.Plan(ServerCommand.Alert(1100, Text));

    [Given("the operator's server will ask the user before it adds a node to the device's store")]
    public void WillAsk() => store.Plan(plans.Asked(Text));

    [Given("the operator's server will ask the user before it adds a node to the device's store, which is not to be")]
    public void WillAskInVain() => store.Plan(plans.AskedInVain(Text));

    [Given("the operator's server will ask the user in the middle of an Atomic for the device's store")]
    public void WillAskWithin() => store.Plan(plans.AskedWithin(Text));

    [Given("the operator's server will ask the user before it adds a node to the device's store, which the user will stop")]
    public void WillBeStopped() => store.Plan(plans.Stopped(Text));

    [Given("the operator's server will ask the user, and says what holds if nobody answers")]
    public void WillNotBeAnswered() => store.Plan(plans.Unanswered(Text, Choices));

    [Given("the operator's server will have the user type a text")]
    public void WillHaveTyped() => alerts.Plan(ServerCommand.Alert(1102, Text));

    [Given("the operator's server will have the user take one of three")]
    public void WillHaveTaken() => alerts.Plan(ServerCommand.Alert(1103, Text, "", Choices));

    [Given("the operator's server will have the user take any of three")]
    public void WillHaveTakenAny() => alerts.Plan(ServerCommand.Alert(1104, Text, "", Choices));

    [When("the user puts the text away")]
    [When("the user stops it")]
    public Task PutsAway() => alerts.AnswerAsync("dismiss");

    [When("the user says yes")]
    public Task SaysYes() => alerts.AnswerAsync("accept");

    [When("the user says no")]
    public Task SaysNo() => alerts.AnswerAsync("refuse");

    [When("the user types a text")]
    public Task Types() => alerts.AnswerAsync("accept", Typed);

    [When("the user takes the second")]
    public Task TakesTheSecond() => alerts.AnswerAsync("accept", null, 2);

    [When("the user takes the first and the third")]
    public Task TakesTwo() => alerts.AnswerAsync("accept", null, 1, 3);

    [Then("the user has been shown the server's text")]
    public void HasBeenShown() => checks.That(alerts.Shown("inform", Text), Rule);

    [Then("the user has been asked the server's question")]
    public void HasBeenAsked() => checks.That(alerts.Shown("confirm", Text), Rule);

    [Then("the user has been asked for a text")]
    public void HasBeenAskedForText() => checks.That(alerts.Shown("text", Text), Rule);

    [Then("the user has been asked for one of three")]
    public void HasBeenAskedForOne() => checks.That(alerts.Shown("choice", Text, Choices), Rule);

    [Then("the user has been asked for any of three")]
    public void HasBeenAskedForAny() => checks.That(alerts.Shown("choices", Text, Choices), Rule);

    [Then("the operator's server has been told that the text was shown")]
    public async Task TextWasShown() => checks.That(await alerts.AnsweredAsync("200"), Rule);

    [Then("the operator's server has been told what the user typed")]
    public async Task IsToldTheText() => checks.That(await alerts.AnsweredAsync("200", Typed), Rule);

    [Then("the operator's server has been told that it is the second")]
    public async Task IsToldTheSecond() => checks.That(await alerts.AnsweredAsync("200", "2"), Rule);

    [Then("the operator's server has been told that it is the first and the third")]
    public async Task IsToldTwo() => checks.That(await alerts.AnsweredAsync("200", "1", "3"), Rule);
}
