using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What a card has the user asked and told, and what the user answers.</summary>
[Binding]
public sealed class UserSteps(UserDriver user, SessionDriver sessions, Checks checks)
{
    private const string Rule = "data on the card may ask for the user before they are used";

    [Given("(\\w+)'s card asks before the mail account \"(.*)\" is used")]
    public void Asks(SubscriberCard card, string name) => card.Prompt(name, UserPromptKind.Confirm);

    [Given("(\\w+)'s card tells of the mail account \"(.*)\"")]
    public void Tells(SubscriberCard card, string name) => card.Prompt(name, UserPromptKind.Inform);

    [Given("the user has accepted the mail account \".*\" of (\\w+)'s card at an earlier switch-on")]
    public Task HasAccepted(SubscriberCard card) => user.AcceptBeforeAsync(card);

    [Given("the device has been switched on with (\\w+)'s card, and the user is asked")]
    public async Task HasBeenSwitchedOnAndAsks(SubscriberCard card)
    {
        await user.SwitchOnAsync(card);
        user.RequireAsked();
    }

    [When("the device is switched on with (\\w+)'s card, and the user is asked")]
    public Task SwitchOnAndSee(SubscriberCard card) => user.SwitchOnAsync(card);

    [When("the user accepts")]
    public Task Accepts() => user.AcceptAsync();

    [When("the user refuses")]
    public Task Refuses() => user.RefuseAsync();

    [When("the user puts away what is told")]
    public Task Dismisses() => user.DismissAsync();

    [When("the user does not answer")]
    public Task DoesNotAnswer() => user.LetTimePassAsync();

    [Then("the user has been asked about the mail account \"(.*)\" of (\\w+)'s card")]
    public void HasBeenAsked(string name, SubscriberCard card) => checks.That(user.Shown("confirm", card, name), Rule);

    [Then("the user has been told of the mail account \"(.*)\" of (\\w+)'s card")]
    public void HasBeenTold(string name, SubscriberCard card) => checks.That(user.Shown("inform", card, name), Rule);

    [Then("neither the user nor a server has been asked for anything")]
    public async Task NobodyHasBeenAsked()
    {
        const string CardIsEnough = "what the card carries is enough: neither user nor server has to do anything";
        checks.That(await user.OpenAsync(), CardIsEnough);
        checks.That(await sessions.NoneAsync(), CardIsEnough);
    }

    [Then("the user is asked nothing")]
    public async Task IsAskedNothing() => checks.That(await user.OpenAsync(), "a card that has gone, or that is not there, asks nothing");
}
