using Conformance.Fixtures.Cards.Reader;
using Conformance.Runner.Bench;
using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.SelfTests.Slot;

/// <summary>A reader that is taken away under whoever uses it, pcscd staying.</summary>
[Collection(nameof(OneReader))]
public sealed class ReaderLossTests(PrivateSlot reader) : IClassFixture<PrivateSlot>
{
    private const string Iccid = "00B0820000";
    private const int Rounds = 20;

    private readonly ReaderCable _cable = new(PcscDaemon.IfdHandlerOf("self-test"));

    [Fact]
    public void A_reader_is_lost_to_the_device_and_good_again_each_time()
    {
        for (var round = 0; round < Rounds; round++)
        {
            reader.Slot.Insert(TestCards.Alice());
            using var device = new SlotClient(reader.Readers[0]);
            device.Answer(Iccid).Should().EndWith("9000");

            reader.Slot.LoseReader(_cable);
            device.State.HasFlag(SCRState.Unavailable).Should().BeTrue();
            var use = () => device.Answer(Iccid);
            use.Should().Throw<PCSCException>();

            reader.Slot.RegainReader(_cable);
            device.State.HasFlag(SCRState.Present).Should().BeTrue();
            reader.Slot.Check();
        }
    }

    [Fact]
    public void A_card_that_is_taken_out_meanwhile_is_gone_when_the_reader_comes_back()
    {
        reader.Slot.Insert(TestCards.Alice());
        reader.Slot.LoseReader(_cable);
        reader.Slot.Remove();
        reader.Slot.RegainReader(_cable);

        using var context = ContextFactory.Instance.Establish(SCardScope.System);
        using var state = context.GetReaderStatus(reader.Readers[0]);
        state.EventState.Should().HaveFlag(SCRState.Empty);
    }
}
