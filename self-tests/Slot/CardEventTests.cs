using System.Diagnostics;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Faults;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using PCSC;
using PCSC.Exceptions;
using PCSC.Iso7816;

namespace Conformance.SelfTests.Slot;

/// <summary>What a device sees of resets, removals, insertions and faults, through pcscd.</summary>
[Collection(nameof(OneReader))]
public sealed class CardEventTests(PrivateSlot reader) : IClassFixture<PrivateSlot>
{
    private const string Iccid = "00B0820000";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_warm_and_a_cold_reset_are_told_apart_in_the_evidence()
    {
        reader.Slot.Insert(TestCards.Alice());
        reader.Evidence.Restart();
        using var device = new SlotClient(reader.Readers[0]);

        device.Connection.Reconnect(SCardShareMode.Exclusive, SCardProtocol.Any, SCardReaderDisposition.Reset);
        device.Connection.Reconnect(SCardShareMode.Exclusive, SCardProtocol.Any, SCardReaderDisposition.Unpower);

        reader.Evidence.Entries.Select(entry => entry.Kind).Should().Equal("COLD RESET", "WARM RESET", "POWER OFF", "COLD RESET");
    }

    [Fact]
    public void Real_events_are_seen_under_power_and_long_before_the_next_poll()
    {
        reader.Slot.Insert(TestCards.Alice());
        using var device = new SlotClient(reader.Readers[0]);
        device.Answer(Iccid).Should().EndWith("9000");
        var lost = () => device.Answer(Iccid);

        var times = new List<TimeSpan>();
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            reader.Slot.Remove();
            device.State.HasFlag(SCRState.Empty).Should().BeTrue();
            lost.Should().Throw<PCSCException>();
            device.Connection.Dispose();
            reader.Slot.InsertUnderPower(Bob());
            device.State.HasFlag(SCRState.Present).Should().BeTrue();
            times.Add(watch.Elapsed);
            device.ConnectAgain();
            device.Answer(Iccid).Should().Be(IccidOf("Bob"));
        }

        times.Order().ElementAt(2).Should().BeLessThan(TimeSpan.FromMilliseconds(300), "two polls take 400 ms on average, and sleeping poll threads are woken");
    }

    [Fact]
    public void A_card_that_is_pulled_by_its_fault_is_out_and_another_goes_in()
    {
        reader.Slot.Insert(Faulty(new FaultEffect.Removal()));
        reader.Evidence.Restart();
        using var device = new SlotClient(reader.Readers[0]);

        LosesItsCard(device);
        Eventually(() => reader.Slot.Card is null && device.State.HasFlag(SCRState.Empty));

        reader.Evidence.Entries.Select(entry => entry.Summary).Should().ContainInOrder(
            "READ BINARY 2FE2 (ICCID): no answer, fault: the card is pulled before it answers", "REMOVAL of Alice's card");
        reader.Slot.Remove();
        reader.Slot.InsertUnderPower(Bob());
        device.ConnectAgain();
        device.Answer(Iccid).Should().Be(IccidOf("Bob"));
    }

    [Fact]
    public void A_card_that_is_swapped_by_its_fault_is_another_one_afterwards()
    {
        reader.Slot.Insert(Faulty(new FaultEffect.Swap(new CardProfile(CardIdentity.Of("Bob", 1)))));
        reader.Evidence.Restart();
        using var device = new SlotClient(reader.Readers[0]);

        LosesItsCard(device);
        Eventually(() => reader.Slot.Card?.Owner is "Bob" && device.State.HasFlag(SCRState.Present));

        device.ConnectAgain();
        device.Answer(Iccid).Should().Be(IccidOf("Bob"));
        reader.Evidence.Entries.Select(entry => entry.Kind).Should().ContainInOrder("READ BINARY", "REMOVAL", "INSERTION", "COLD RESET", "READ BINARY");
        reader.Slot.Check();
    }

    [Fact]
    public void A_mute_card_costs_the_command_and_the_connection_and_answers_when_it_is_put_in_anew()
    {
        var mute = Faulty(new FaultEffect.Mute());
        reader.Slot.Insert(mute);
        using var device = new SlotClient(reader.Readers[0]);
        var watch = Stopwatch.StartNew();

        LosesItsCard(device);

        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(1.5)).And.BeLessThan(TimeSpan.FromSeconds(5));
        reader.Slot.Card.Should().BeNull("a card that is dead to its reader is as good as out");
        reader.Slot.InsertUnderPower(mute);
        device.ConnectAgain();
        device.Answer("00A4000C027F50").Should().Be("9000", "counted from the cold reset on, the fault is for the next read of the file");
    }

    [Fact]
    public async Task A_mute_card_can_be_taken_out_at_once()
    {
        reader.Slot.Insert(Faulty(new FaultEffect.Mute()));
        using var device = new SlotClient(reader.Readers[0]);
        reader.Evidence.Restart();
        var asking = Task.Run(() => device.Answer(Iccid));
        (await reader.Evidence.WaitForAsync(entry => entry.Kind == "READ BINARY", Limit)).Should().NotBeNull();
        var watch = Stopwatch.StartNew();

        reader.Slot.Remove();

        (await asking).Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
        reader.Slot.Card.Should().BeNull();
    }

    [Fact]
    public void A_slow_card_answers_as_it_should_and_late()
    {
        reader.Slot.Insert(Faulty(new FaultEffect.Slow(TimeSpan.FromMilliseconds(300))));
        using var device = new SlotClient(reader.Readers[0]);
        var watch = Stopwatch.StartNew();

        device.Answer(Iccid).Should().Be(IccidOf("Alice"));

        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromMilliseconds(290));
        reader.Evidence.Entries[^1].Summary.Should().EndWith("9000, 10 bytes, fault: the card answers 300 ms later");
    }

    [Fact]
    public void Two_slots_hold_two_cards_at_once()
    {
        reader.Slot.Insert(TestCards.Alice());
        reader.SecondSlot.Insert(Bob());
        using var first = new SlotClient(reader.Readers[0]);
        using var second = new SlotClient(reader.Readers[1]);

        first.Answer(Iccid).Should().Be(IccidOf("Alice"));
        second.Answer(Iccid).Should().Be(IccidOf("Bob"));
        reader.SecondSlot.Remove();
        first.Answer(Iccid).Should().Be(IccidOf("Alice"));
        second.State.HasFlag(SCRState.Empty).Should().BeTrue();
    }

    [Fact]
    public void A_card_that_offers_t0_alone_speaks_it_and_the_iso_reader_fetches_what_waits()
    {
        reader.Slot.Insert(TestCards.Alice() with { Atr = T0Tests.T0Atr });
        using var device = new SlotClient(reader.Readers[0]);

        device.Connection.Protocol.Should().Be(SCardProtocol.T0);
        device.Answer("00A40004022FE2").Should().Be("6119");
        using var iso = device.Iso;
        var select = iso.Transmit(new CommandApdu(IsoCase.Case4Short, iso.ActiveProtocol) { INS = 0xA4, P2 = 0x04, Data = [0x2F, 0xE2] });
        (select.StatusWord, select.GetData()!.Length).Should().Be((0x9000, 0x19));
        var read = iso.Transmit(new CommandApdu(IsoCase.Case2Short, iso.ActiveProtocol) { INS = 0xB0, Le = 0 });
        (Convert.ToHexString(read.GetData()!) + "9000").Should().Be(IccidOf("Alice"));
    }

    // vpcd makes an answer of no bytes of it, which an ISO reader takes for what it is
    private static void LosesItsCard(SlotClient device)
    {
        using var iso = device.Iso;
        var asking = () => iso.Transmit(new CommandApdu(IsoCase.Case2Short, iso.ActiveProtocol) { INS = 0xB0, P1 = 0x82 });
        asking.Should().Throw<CommunicationErrorException>().WithMessage("*has no status word*");
        asking.Should().Throw<PCSCException>();
    }

    private static VirtualCard Faulty(FaultEffect effect) =>
        new(TestCards.Alice() with { Faults = [new(new() { Content = "ICCID" }, effect)] });

    private static VirtualCard Bob() => new(new CardProfile(CardIdentity.Of("Bob", 1)));

    private static string IccidOf(string owner) =>
        Convert.ToHexString(new VirtualCard(new CardProfile(CardIdentity.Of(owner, 1))).FileHolding("ICCID").Bytes) + "9000";

    private static void Eventually(Func<bool> holds) => SpinWait.SpinUntil(holds, Limit).Should().BeTrue();
}
