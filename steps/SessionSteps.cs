using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Management sessions with the operator's server.</summary>
[Binding]
public sealed class SessionSteps(SessionDriver sessions, Checks checks)
{
    [Then("a session with the operator's server has run to its end")]
    public async Task HasRunToItsEnd() =>
        checks.That(await sessions.RunToItsEndAsync(), "the device opens a session to the server whose account the card carries");

    [Then("the session was authenticated with the account \"(.*)\" of (\\w+)'s card")]
    public void WasAuthenticated(string account, SubscriberCard card) =>
        checks.That(sessions.AuthenticatedWith(card.Management[account]), "the session uses the credentials of the card");
}
