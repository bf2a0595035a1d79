using Conformance.Steps.Drivers;
using Conformance.Steps.Scenario;
using TechTalk.SpecFlow;

namespace Conformance.Steps;

/// <summary>What stays in the device at switch-off because card, operator or user have said so.</summary>
[Binding]
public sealed class KeepingSteps(KeepingDriver keeping, OverTheAir air, KeptDriver kept, UserDriver user, DeviceDriver device, Checks checks)
{
    private const string Rule = "what is indicated to be kept stays available after switch-off, and nothing else";

    [Given("the mail account \"(.*)\" on (\\w+)'s card is marked to be kept")]
    public void IsMarked(string name, SubscriberCard card) => keeping.CardSays(card, name, kept: true);

    [Given("the mail account \"(.*)\" on (\\w+)'s card is marked not to be kept")]
    public void IsMarkedNot(string name, SubscriberCard card) => keeping.CardSays(card, name, kept: false);

    [Given("the mail account \"(.*)\" on (\\w+)'s card says nothing of being kept")]
    public void SaysNothing(string name, SubscriberCard card) => keeping.CardSays(card, name, kept: null);

    [Given("the mail account \"(.*)\" on (\\w+)'s card is marked to be kept if the user consents")]
    public void IsMarkedWithConsent(string name, SubscriberCard card)
    {
        keeping.CardSays(card, name, kept: true);
        keeping.UserSays(card, name, consents: true);
    }

    [Given("the (?:mail account|access point) \"(.*)\" on (\\w+)'s card has been kept, and is no longer marked to be")]
    public Task IsRevoked(string name, SubscriberCard card) => keeping.KeepAndRevokeAsync(card, name);

    [Given("the mail account \"(.*)\" on (\\w+)'s card has been kept")]
    public Task HasBeenKept(string name, SubscriberCard card) => keeping.KeepAsync(card, name);

    [Given("the operator's server has said that the mail account \"(.*)\" of (\\w+)'s card is kept")]
    public Task HasBeenKeptOverTheAir(string name, SubscriberCard card) => keeping.KeepOverTheAirAsync(card, name);

    [When("the mail account \"(.*)\" is on (\\w+)'s card again and has been in the device, which is then switched on without a card")]
    public async Task HasBeenUsedAgain(string name, SubscriberCard card)
    {
        await keeping.UseAgainAsync(card, name);
        await device.SwitchOnWithoutCardAsync();
    }

    [Given("the user is asked whether the mail account \"(.*)\" on (\\w+)'s card is kept, and says yes")]
    public void WillConsent(string name, SubscriberCard card) => keeping.UserSays(card, name, consents: true);

    [Given("the user is asked whether the mail account \"(.*)\" on (\\w+)'s card is kept, and says no")]
    public void WillNotConsent(string name, SubscriberCard card) => keeping.UserSays(card, name, consents: false);

    [Given("the operator's server will say that it is kept")]
    public void OperatorKeeps() => keeping.OperatorWillSay(kept: true);

    [Given("the operator's server will say that it is not kept")]
    public void OperatorDoesNotKeep() => keeping.OperatorWillSay(kept: false);

    [Given("the operator's server will delete it")]
    public void OperatorDeletes() => keeping.OperatorWillDelete();

    [Given("somebody who cannot prove to be the operator's server will try to say that it is kept")]
    public void ImpostorKeeps() => keeping.ImpostorWillKeep();

    [Given("the corporation's server will try to say that it is kept")]
    public void CorporationKeeps() => keeping.CorporationWillSay(kept: true);

    [Given("the corporation's server will try to say that it is not kept")]
    public void CorporationDoesNotKeep() => keeping.CorporationWillSay(kept: false);

    [When("the user consents")]
    public Task Consents() => user.ConsentAsync(true);

    [When("the user does not consent")]
    public Task DoesNotConsent() => user.ConsentAsync(false);

    [When("the mail account \"(.*)\" of (\\w+)'s card has been in the device, which is then switched on without a card")]
    public async Task HasBeenUsed(string name, SubscriberCard card)
    {
        await keeping.UseOnceAsync(card, name);
        await device.SwitchOnWithoutCardAsync();
    }

    [When("the mail account \"(.*)\" of (\\w+)'s card has been in the device, and once more, and the device is then switched on without a card")]
    public async Task HasBeenUsedTwice(string name, SubscriberCard card)
    {
        await keeping.UseTwiceAsync(card, name);
        await device.SwitchOnWithoutCardAsync();
    }

    [Given("the management account \"(.*)\" on (\\w+)'s card is marked to be kept, so that its server can be reached without the card")]
    public void AccountIsMarked(string account, SubscriberCard card) => keeping.KeepAccount(card, account);

    [When("the operator's server says without a card that the mail account \"(.*)\" of (\\w+)'s card is not kept, and the device is switched off and on")]
    public async Task IsGivenUp(string name, SubscriberCard card)
    {
        await keeping.GiveUpWithoutCardAsync(card, name);
        await device.SwitchOnWithoutCardAsync();
    }

    [Then("the user has been asked whether data are kept")]
    public void HasBeenAsked() => checks.That(user.Asked(), Rule);

    [Then("the operator's server has been told that its word counts")]
    public void OperatorsWordCounts() => checks.That(air.WordOf(ServerScripts.Operator), "the operator's server may say what is kept");

    [Then("whoever it was has been told that this is not proved")]
    public void ImpostorIsTold() => checks.That(air.WordOf(ServerScripts.Operator), "a server that has not proved who it is decides nothing");

    [Then("the corporation's server has been told that it may not")]
    public void CorporationsWordDoesNot() => checks.That(air.WordOf(ServerScripts.Corporation), "a server to which the access list gives no right changes nothing");

    [Then("the mail account \"(.*)\" of (\\w+)'s card is still available")]
    public async Task IsAvailable(string name, SubscriberCard card) => checks.That(await kept.AvailableAsync(card, name), Rule);

    [Then("the mail account \"(.*)\" of (\\w+)'s card is gone")]
    public async Task IsGone(string name, SubscriberCard card) => checks.That(await kept.AsSaidAsync(card, name, isKept: false), "what is not indicated to be kept, or no longer, is unavailable after switch-off");

    [Then("the mail account \"(.*)\" of (\\w+)'s card is kept, or not, as card, operator and user have said")]
    public async Task IsAsSaid(string name, SubscriberCard card) => checks.That(await kept.AsSaidAsync(card, name, keeping.Said.IsKept), Rule);

    [Then("the mail account \"(.*)\" of (\\w+)'s card is what the device declares for kept data beside another card")]
    public async Task IsAsDeclared(string name, SubscriberCard card) => checks.That(await kept.BesideAnotherCardAsync(card, name), "beside another card, kept data are shown or hidden as the device declares");

    [Then("nothing of (\\w+)'s card but the mail account \"(.*)\" is in the device")]
    public async Task NothingElseIs(SubscriberCard card, string name) => checks.That(await kept.OthersAsync(card, name), Rule);
}
