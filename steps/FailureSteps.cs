using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>Sessions that fail, and what the device tries then.</summary>
[Binding]
public sealed class FailureSteps(FailureDriver failures, Checks checks)
{
    private const string Rule = "a session that has failed is tried again as the device declares, and else not";

    private static readonly TimeSpan Later = TimeSpan.FromSeconds(1);

    [Given("the operator's server resets every connection")]
    public void Resets() => failures.Meet(new ServerFault(FaultKind.Reset));

    [Given("the operator's server closes every connection without an answer")]
    public void Closes() => failures.Meet(new ServerFault(FaultKind.Empty));

    [Given("the operator's server answers with messages that break off")]
    public void BreaksOff() => failures.Meet(new ServerFault(FaultKind.Malformed));

    [Given("the operator's server answers with another MIME type")]
    public void AnswersOtherwise() => failures.Meet(new ServerFault(FaultKind.WrongType));

    [Given("the operator's server loses every connection when the device has answered its commands")]
    public void Loses() => failures.Meet(ServerFault.DroppedAfterPackage3());

    [Given("the operator's server is unavailable at first, and says for how long")]
    public void IsUnavailable() => failures.Meet(ServerFault.Unavailable(Later, times: 1));

    [Given("the operator's server is too slow at first")]
    public Task IsTooSlow() => failures.AnswerLateOnceAsync();

    [Given("the operator's server answers for another session")]
    public void AnswersForAnother() => failures.Meet(new ServerFault(FaultKind.WrongSession));

    [Given("the operator's server refuses the device again and again with the same nonce")]
    public void ReplaysItsNonce() => failures.Meet(new ServerFault(FaultKind.ReplayedNonce));

    [Given("the operator's server sends the device on to the stranger's server")]
    public void Redirects() => failures.Meet(new ServerFault(FaultKind.Redirect));

    [Given("the operator's server is out of reach")]
    public Task IsOutOfReach() => failures.BeOutOfReachAsync();

    [When("the operator's server is in reach again")]
    public Task IsInReachAgain() => failures.ComeBackAsync();

    [Then("the device has tried again as often as it declares, and no sooner")]
    public async Task HasTriedAgain() => checks.That(await failures.RetriesAsync(), Rule);

    [Then("the device has tried no more often than it declares, and no sooner")]
    public async Task HasTriedNoMore() => checks.That(await failures.NoMoreThanDeclaredAsync(), Rule);

    [Then("the session has come about in the first retry, no sooner than the server has said")]
    public async Task HasHeededTheServer() => checks.That(await failures.SecondAttemptAsync(Later), "a server that says when it is available is not asked before");

    [Then("the session has come about in the first retry, no sooner than the device declares")]
    public async Task HasTriedOnce() => checks.That(await failures.SecondAttemptAsync(), Rule);

    [Then("the stranger's server has got nothing")]
    public void StrangerHasNothing() => checks.That(failures.GotBy(ServerScripts.Stranger), "what is meant for the operator's server is sent to no other");
}
