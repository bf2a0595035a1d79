using System.Net;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Conformance.Fixtures.Network;
using Conformance.Fixtures.Timing;
using Conformance.Reports.Records;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.DmServer;
using Conformance.SelfTests.Network;
using Conformance.Steps.Recording;

namespace Conformance.SelfTests.Timing;

/// <summary>What card, network, DM front and control port of a rig do is counted in its log, and timed in its ledger.</summary>
public sealed class WorkDoneTests
{
    private static readonly Uri Nobody = new("http://127.0.0.1:1");

    [Fact]
    public async Task What_was_done_is_counted_and_the_time_is_that_of_who_did_it()
    {
        using var cell = new TestCell();
        await AskAsync(cell.Log);
        await AttachAsync(cell);
        await CallAsync(cell.Log);
        UseCard(cell.Log);

        WorkDone.In(cell.Log.Entries).Should().Be(new CaseWork(SwitchOns: 2, SetUps: 1, Cuts: 1, Apdus: 2, DmMessages: 1, NetworkMessages: 2, BenchSyncs: 0));
        var spent = cell.Log.Ledger.Read();
        new[] { TimePart.Card, TimePart.Network, TimePart.Dm, TimePart.Device }.Should().OnlyContain(part => spent[part] > TimeSpan.Zero);
        spent[TimePart.Asked].Should().BeLessThan(TimeSpan.FromMilliseconds(100), "nothing was watched, and nothing held back");
    }

    [Theory]
    [InlineData("provisioning", "orderly", true)]
    [InlineData("ready", "orderly", false)]
    [InlineData("provisioning", "cut", false)]
    public void A_test_case_that_is_over_while_the_device_deals_with_its_card_has_cut_the_work_short(string state, string how, bool isCutShort)
    {
        var log = new EvidenceLog(TimeProvider.System);
        log.Add(ObservationPoint.Device, "GET /v1/state", "200", new Dictionary<string, string> { ["request"] = "", ["answer"] = $$"""{"state":"{{state}}","attached":true}""" });
        log.Add(ObservationPoint.Device, "POST /v1/power", "204", new Dictionary<string, string> { ["request"] = $$"""{"to":"off","how":"{{how}}"}""", ["answer"] = "" });

        WorkDone.In(log.Entries).CutShort.Should().Be(isCutShort);
    }

    [Theory]
    [InlineData("ready", false)]
    [InlineData("waiting-for-card", true)]
    [InlineData("off", true)]
    public void A_device_that_leaves_its_provisioning_otherwise_than_by_being_through_has_cut_the_work_short(string next, bool isCutShort)
    {
        var log = new EvidenceLog(TimeProvider.System);
        log.Add(ObservationPoint.Device, "GET /v1/events?after=0&wait=1", "200", new Dictionary<string, string>
        {
            ["request"] = "", ["answer"] = $$"""[{"kind":"state","outcome":"provisioning"},{"kind":"mo","outcome":"inserted"},{"kind":"state","outcome":"{{next}}"}]""",
        });

        WorkDone.In(log.Entries).CutShort.Should().Be(isCutShort);
    }

    [Fact]
    public async Task Watching_is_time_that_the_test_case_asks_for_and_waiting_is_the_device_s()
    {
        var log = new EvidenceLog(TimeProvider.System);
        var (brief, longer) = (TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(60));

        await log.WatchAsync(_ => false, longer);
        await log.WaitForAsync(_ => false, brief);

        log.Ledger.Read()[TimePart.Asked].Should().BeGreaterThan(longer * 0.9);
        log.Ledger.Read()[TimePart.Device].Should().BeGreaterThan(brief * 0.9);
    }

    private static async Task AskAsync(EvidenceLog log)
    {
        using var device = LocalServer.Start(http =>
        {
            http.Response.StatusCode = (int)HttpStatusCode.NoContent;
            return Task.CompletedTask;
        });
        using var link = new DeviceLink(device.Address, "token", log);
        await link.SetUpAsync(new DeviceSetup("reader", "http://127.0.0.1", []));
        await link.SwitchOnAsync();
        await link.CutAsync();
        await link.SwitchOnAsync();
        await link.SwitchOffAsync();
    }

    private static async Task AttachAsync(TestCell cell)
    {
        var alice = CardIdentity.Of("Alice", 1);
        await cell.Cell.RestartAsync(1, []);
        cell.Cell.Subscribe(new Subscriber(alice.Imsi, alice.K, alice.Opc, alice.Sqn));
        await cell.Handset.AttachAsync(alice);
    }

    private static async Task CallAsync(EvidenceLog log)
    {
        using var front = new DmFront("rig", Nobody, log);
        using var client = new DmClient(front);
        await client.StartAsync();
    }

    private static void UseCard(EvidenceLog log)
    {
        using var vpcd = new VpcdPeer();
        using var link = VpcdLink.Connect(vpcd.Address, new VirtualCard(TestCards.Alice()), new CardTrace(log, ledger: log.Ledger));
        vpcd.Accept();
        vpcd.Control(1);
        vpcd.Ask("00A4080C067F505031");
        vpcd.Ask("00A4080C047F505031");
    }
}
