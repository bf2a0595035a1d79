using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Management sessions with the operator's server.</summary>
[Binding]
public sealed class SessionSteps(SessionDriver sessions, SessionOpening opening, ForeignServer foreign, ServerReading reading, FirstMessage first, Checks checks)
{
    [Then("a session with the operator's server has run to its end")]
    public async Task HasRunToItsEnd() =>
        checks.That(await sessions.RunToItsEndAsync(), "the device opens a session to the server whose account the card carries");

    [Then("the first message for the account \"(.*)\" of (\\w+)'s card is what the protocol demands")]
    public async Task FirstIsRight(string account, SubscriberCard card) =>
        checks.That(await first.SaysAsync(card.Management[account]), "the first message of a session says who calls whom, and what device it is");

    [Then("the device opens no session")]
    public async Task OpensNone() => checks.That(await sessions.NoneAsync(), "no session is opened that nobody has asked for, and none with the account of a card that has gone");

    [Then("the device knows no account of the operator's server")]
    public async Task KnowsNoAccount() =>
        checks.That(await opening.AccountAsync(DmFront.OperatorHost), "the account of a card that has gone is unavailable");

    [Given("the management account \"(.*)\" on (\\w+)'s card wants no session")]
    public void WantsNoSession(string account, SubscriberCard card) => opening.WantNone(card, account);

    [When("the device is told to open a session with the operator's server")]
    public Task IsToldTo() => opening.OpenAsync(ServerScripts.Operator);

    [Given("the corporation's server will ask for the nodes of (\\w+)'s card")]
    public Task WillAsk(SubscriberCard card) => foreign.AskForAsync(ServerScripts.Corporation, card);

    [When("the stranger's server asks for the account \"(.*)\" of (\\w+)'s card")]
    public Task StrangerAsks(string account, SubscriberCard card) => foreign.PryAsync(ServerScripts.Stranger, card, account);

    [When("the operator's server asks for the secret of the account \"(.*)\" of (\\w+)'s card")]
    public Task OperatorAsksForSecret(string account, SubscriberCard card) => foreign.AskForSecretAsync(card, account);

    [When("the operator's server makes the account \"(.*)\" of (\\w+)'s card another one")]
    public Task OperatorChangesAccount(string account, SubscriberCard card) => foreign.ChangeAccountAsync(card, account);

    [When("the operator's server asks for the meter \"(.*)\" of (\\w+)'s card")]
    public Task OperatorAsksForMeter(string name, SubscriberCard card) => reading.AskAsync(card, name);

    [Then("the operator's server has been told what \\w+'s card says of the meter")]
    public void OperatorKnowsTheMeter() => checks.That(reading.Told(), "what no application claims is in the tree for whoever may read it");

    [Then("the operator's server has been told that nobody may")]
    public void NobodyMay() => checks.That(opening.Ordered(ServerScripts.Operator), "the secret of an account is told to nobody");

    [Then("the operator's server has been told that nobody can change that")]
    public void NobodyCanChangeThat() => checks.That(opening.Ordered(ServerScripts.Operator), "an account is its server's as long as it is there");

    [Then("the stranger's server has been told that it may not")]
    public void StrangerMayNot() => checks.That(opening.Ordered(ServerScripts.Stranger), "an account is shown to nobody whom its access list does not name");

    [Then("the corporation's server has found no data of (\\w+)'s card")]
    public async Task HasFoundNothing(SubscriberCard card) =>
        checks.That(await foreign.FoundAsync(ServerScripts.Corporation, card), "the data of a card that has gone are unavailable to every server");

    [Then("neither (\\w+)'s data nor the operator's server is named in what the corporation's server has read")]
    public void NamesNothing(SubscriberCard card) =>
        checks.That(foreign.NamedIn(ServerScripts.Corporation, card, DmFront.OperatorHost), "nothing names a card that has gone, or its server");

    [Then("the session was authenticated with the account \"(.*)\" of (\\w+)'s card")]
    public void WasAuthenticated(string account, SubscriberCard card) =>
        checks.That(sessions.AuthenticatedWith(card.Management[account]), "the session uses the credentials of the card");
}
