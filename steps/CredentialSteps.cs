using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>How device and server prove to each other who they are.</summary>
[Binding]
public sealed class CredentialSteps(CredentialDriver credentials, ProofDriver proof, SessionOpening opening, SessionDriver sessions, Checks checks)
{
    private const string Rule = "device and server prove to each other who they are, as the account says";

    [Given("the account \"(.*)\" on (\\w+)'s card says that messages of either side carry an HMAC")]
    public void BothProveByHmac(string account, SubscriberCard card)
    {
        CredentialDriver.Prove(card, account, DmAuthentication.Hmac);
        CredentialDriver.WantProof(card, account);
    }

    [Given("the account \"(.*)\" on (\\w+)'s card says that the server has to prove who it is")]
    public void WantsProof(string account, SubscriberCard card) => CredentialDriver.WantProof(card, account);

    [Given("the operator's server has proved it to the device with (\\w+)'s card")]
    public Task HasProvedIt(SubscriberCard card) => proof.ProveOnceAsync(card);

    [Given("the operator's server proves it with a wrong password")]
    public void ProvesItWrong() => credentials.ServerProves(ServerProof.Wrong);

    [Given("the HMAC of the operator's server is right in its first message alone")]
    public void ProvesItOnce() => credentials.ServerProves(ServerProof.Lapsing);

    [Given("the operator's server does not prove it")]
    public void DoesNotProveIt() => credentials.ServerProves(ServerProof.Not);

    [Given("the operator's server asks for the password in clear")]
    public void AsksForPassword() => credentials.AskForPassword();

    [When("a second session with the operator's server is opened")]
    public async Task SecondSession()
    {
        await sessions.RunToItsEndAsync();
        await opening.OpenAndEndAsync(ServerScripts.Operator);
    }

    [Then("both sessions have ended well, and each digest for the account \"(.*)\" of (\\w+)'s card is made with the newest nonce")]
    public void DigestsAreNew(string account, SubscriberCard card) => checks.That(credentials.Digests(card.Management[account]), Rule);

    [Then("every message since the challenge carries a right HMAC")]
    public void HmacsAreRight() => checks.That(credentials.Hmacs(), Rule);

    [Then("the device has not sent the password")]
    public async Task PasswordIsNotSent() => checks.That(await credentials.AfterBasicChallengeAsync(), "a device proves who it is by nothing weaker than its account says");

    [Then("nothing has been done for the operator's server since its HMAC was wrong")]
    public async Task IsBelievedNoMore() => checks.That(await credentials.AfterLapseAsync(), "an HMAC proves the message that it comes with, and no other");

    [Then("the operator's server has been told that it has not proved who it is")]
    public async Task IsNotBelieved() => checks.That(await credentials.RefusalsAsync(), "commands of a server that has not proved who it is are not carried out");
}
