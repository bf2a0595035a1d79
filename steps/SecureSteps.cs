using Conformance.Fixtures.DmServer;
using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>A management server that is reached over TLS.</summary>
[Binding]
public sealed class SecureSteps(SecureDriver secure, Checks checks)
{
    private const string Rule = "nothing is said to a server whose certificate is not to be trusted";

    [Given("the account \"(.*)\" on (\\w+)'s card leads to the secure server of the operator, whose authority the device trusts")]
    public void IsSecure(string account, SubscriberCard card) => secure.Secure(card, account);

    [Given("the secure server's certificate is from an authority that the device does not trust")]
    public void IsUntrusted() => secure.Present(CertificateKind.Untrusted);

    [Given("the secure server's certificate has expired")]
    public void HasExpired() => secure.Present(CertificateKind.Expired);

    [Given("the secure server's certificate is for another name")]
    public void IsForAnother() => secure.Present(CertificateKind.WrongName);

    [Then("every message of the session has come over TLS")]
    public void CameSecurely() => checks.That(secure.Transport(), "a session with a secure server is secure to its end");

    [Then("the device has refused the certificate, and said nothing")]
    public async Task SaidNothing() => checks.That(await secure.SaidAsync(), Rule);
}
