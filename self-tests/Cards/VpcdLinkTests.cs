using System.Diagnostics;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Fixtures.Evidence;

namespace Conformance.SelfTests.Cards;

public sealed class VpcdLinkTests : IDisposable
{
    private const byte PowerOff = 0;
    private const byte PowerOn = 1;
    private const byte WarmReset = 2;
    private const string GetAtr = "04";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly EvidenceLog _evidence = new(TimeProvider.System);
    private readonly VpcdPeer _vpcd = new();
    private readonly CardTrace _trace;
    private readonly VpcdLink _link;

    public VpcdLinkTests()
    {
        _trace = new CardTrace(_evidence);
        _link = VpcdLink.Connect(_vpcd.Address, new VirtualCard(TestCards.Alice()), _trace);
        _vpcd.Accept();
    }

    public void Dispose()
    {
        _link.Dispose();
        _vpcd.Dispose();
    }

    [Fact]
    public void Everything_the_device_does_to_the_card_is_in_the_evidence_in_order()
    {
        _vpcd.Ask(GetAtr).Should().Be("3B800181");
        _vpcd.Control(PowerOn);
        _vpcd.Ask("00A4080C067F505031").Should().Be("6700");
        _vpcd.Ask("00A4080C047F505031").Should().Be("9000");
        _vpcd.Ask("00B0000008").Should().StartWith("A706").And.EndWith("9000");
        _vpcd.Control(WarmReset);
        _vpcd.Control(PowerOff);
        _vpcd.Ask(GetAtr).Should().Be("3B800181");

        _evidence.Entries.Select(entry => entry.Summary).Should().Equal(
            "COLD RESET of Alice's card",
            "SELECT: 6700",
            "SELECT 7F50/5031 (ODF): 9000",
            "READ BINARY 7F50/5031 (ODF): 9000, 8 bytes",
            "WARM RESET of Alice's card",
            "POWER OFF of Alice's card");
        _evidence.Entries[3].Fields.Should().Contain("command", "00B0000008").And.Contain("sw", "9000")
            .And.Contain("file", "7F50/5031").And.Contain("content", "ODF").And.Contain("owner", "Alice");
        _evidence.Entries.Should().OnlyContain(entry => entry.Point == ObservationPoint.Card);
    }

    [Fact]
    public void A_reset_selects_the_mf_again()
    {
        _vpcd.Control(PowerOn);
        _vpcd.Ask("00A4080C047F505031").Should().Be("9000");
        _vpcd.Control(WarmReset);

        _vpcd.Ask("00B0000008").Should().Be("6986");
    }

    [Fact]
    public void A_card_is_exchanged_behind_the_open_connection()
    {
        _vpcd.Control(PowerOn);
        _vpcd.Ask("00B0820000").Should().Be(Iccid("Alice"));

        _link.Card = new VirtualCard(new CardProfile(CardIdentity.Of("Bob", 1)));

        _vpcd.Ask("00B0820000").Should().Be(Iccid("Bob"));
        _evidence.Entries.Select(entry => entry.Fields["owner"]).Should().Equal("Alice", "Alice", "Bob");
    }

    [Fact]
    public void Nothing_is_recorded_while_the_bench_uses_the_slot_itself()
    {
        using (_trace.Pause())
        {
            _vpcd.Control(PowerOn);
            _vpcd.Ask("00A4000C023F00").Should().Be("9000");
        }

        _evidence.Entries.Should().BeEmpty();
        _vpcd.Ask("00A4000C023F00").Should().Be("9000");
        _evidence.Entries.Should().ContainSingle(entry => entry.Number == 1);
    }

    [Fact]
    public void The_bench_can_wait_until_the_card_is_unpowered()
    {
        _vpcd.Control(PowerOn);
        _vpcd.Ask(GetAtr).Should().NotBeEmpty();
        _link.WaitUntilUnpowered(TimeSpan.Zero).Should().BeFalse();

        _vpcd.Control(PowerOff);

        _link.WaitUntilUnpowered(Limit).Should().BeTrue();
    }

    [Fact]
    public void Closing_the_link_removes_the_card_and_is_no_failure()
    {
        _link.Dispose();

        _vpcd.CardIsGone().Should().BeTrue();
        _link.Failure.Should().BeNull();
    }

    [Fact]
    public void A_reader_that_hangs_up_is_seen_by_the_bench()
    {
        _vpcd.HangUp();

        SpinWait.SpinUntil(() => _link.Failure is not null, Limit).Should().BeTrue();
        _link.Failure.Should().BeOfType<RigException>().Which.Message.Should().StartWith("vpcd closed the card's connection");
    }

    [Fact]
    public void A_slot_where_nothing_listens_is_told_with_its_address()
    {
        var vacant = _vpcd.Address;
        _vpcd.Dispose();

        var connecting = () => VpcdLink.Connect(vacant, new VirtualCard(TestCards.Alice()), _trace);

        connecting.Should().Throw<RigException>().WithMessage($"Connecting the card to {vacant} gave*");
    }

    [Fact]
    public void Frames_that_come_in_two_pieces_are_answered_without_the_40_ms_of_a_delayed_acknowledgement()
    {
        _vpcd.Control(PowerOn);
        _vpcd.Ask("00A4080C047F505031").Should().Be("9000");

        var watch = Stopwatch.StartNew();
        for (var count = 0; count < 100; count++)
            _vpcd.Ask("00B0000008");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2), "100 delayed acknowledgements would take 4 s");
    }

    private static string Iccid(string owner) =>
        Convert.ToHexString(new VirtualCard(new CardProfile(CardIdentity.Of(owner, 1))).FileHolding("ICCID").Bytes) + "9000";
}
