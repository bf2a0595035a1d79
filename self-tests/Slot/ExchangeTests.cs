using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Reader;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Timing;
using PCSC;

namespace Conformance.SelfTests.Slot;

/// <summary>A card in the place of another: pcscd must not be told of the second while it has still to close with the first.</summary>
[Collection(nameof(OneReader))]
public sealed class ExchangeTests(PrivateSlot reader) : IClassFixture<PrivateSlot>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_card_goes_in_as_soon_as_nobody_has_a_connection_to_the_one_before()
    {
        using var slot = reader.Make(0, new SetClock());
        using var device = Holding(slot);
        var exchange = Task.Run(() => slot.InsertUnderPower(Bob()));
        Eventually(() => device.State.HasFlag(SCRState.Empty));
        var before = reader.Evidence.Stamp().Number;

        device.Connection.Disconnect(SCardReaderDisposition.Unpower);
        await exchange.WaitAsync(Limit);

        reader.Evidence.Entries.Single(entry => entry.Kind is "INSERTION").Number.Should().BeGreaterThan(before);
        device.State.Should().HaveFlag(SCRState.Present);
        slot.Check();
        slot.Remove();
    }

    [Fact]
    public async Task A_device_that_keeps_its_connection_is_not_waited_for_for_ever()
    {
        var clock = new SetClock();
        using var slot = reader.Make(0, clock);
        using var device = Holding(slot);
        var exchange = Task.Run(() => slot.InsertUnderPower(Bob()));
        Eventually(() => device.State.HasFlag(SCRState.Empty));

        Eventually(() =>
        {
            if (reader.Evidence.Entries.Any(entry => entry.Kind is "INSERTION"))
                return true;
            clock.Now++;
            return false;
        });
        await exchange.WaitAsync(Limit);

        device.State.Should().HaveFlag(SCRState.Present);
        slot.Remove();
    }

    [Fact]
    public void Nothing_is_concluded_where_pcscd_does_not_know_of_the_card()
    {
        reader.Slot.Insert(TestCards.Alice());
        reader.Slot.Check();
        var cable = new ReaderCable(PcscDaemon.IfdHandlerOf("self-test"));
        using var watch = ContextFactory.Instance.Establish(SCardScope.System);
        var check = reader.Slot.Check;

        cable.Pull();   // behind the slot's back
        try
        {
            Eventually(() => !Has(watch, SCRState.Present));
            check.Should().Throw<RigException>().WithMessage("In 'Virtual PCD self-test 00 00' a card is in, and pcscd says that there is none: *");
        }
        finally
        {
            cable.PutBack();
        }

        Eventually(() => Has(watch, SCRState.Present));
        check.Should().NotThrow();
    }

    [Fact]
    public void Nothing_is_concluded_where_pcscd_knows_of_a_card_that_the_bench_has_not_put_in()
    {
        reader.Slot.Remove();
        reader.Slot.Check();
        using (var stranger = reader.Make(0, TimeProvider.System))
        {
            stranger.InsertUnderPower(Bob());
            var check = reader.Slot.Check;
            check.Should().Throw<RigException>().WithMessage("In 'Virtual PCD self-test 00 00' no card is in, and pcscd says that there is one: *");
            stranger.Remove();
        }

        reader.Slot.Check();
    }

    // a device at its card, as it is when the card is pulled
    private SlotClient Holding(CardSlot slot)
    {
        reader.Slot.Remove();
        slot.Insert(TestCards.Alice());
        reader.Evidence.Restart();
        return new SlotClient(reader.Reader);
    }

    private bool Has(ISCardContext watch, SCRState flag)
    {
        using var state = watch.GetReaderStatus(reader.Reader);
        return state.EventState.HasFlag(flag);
    }

    private static VirtualCard Bob() => new(new CardProfile(CardIdentity.Of("Bob", 1)));

    private static void Eventually(Func<bool> holds) => SpinWait.SpinUntil(holds, Limit).Should().BeTrue();
}
