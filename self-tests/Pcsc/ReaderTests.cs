using Conformance.SelfTests.Cards;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Slot;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.SelfTests.Pcsc;

/// <summary>pcsc/ over the real pcscd and the virtual reader.</summary>
[Collection(nameof(OneReader))]
public sealed class ReaderTests : IClassFixture<PrivateSlot>
{
    private static readonly byte[] SelectMaster = Convert.FromHexString("00A4000C023F00");

    /// <summary>TAG_IFD_ATR, the one attribute that vpcd has.</summary>
    private const nint AtrTag = 0x0303;

    private readonly string _name;
    private readonly ISCardContext _context = ContextFactory.Instance.Establish(SCardScope.System);

    public ReaderTests(PrivateSlot slot)
    {
        slot.Slot.Insert(TestCards.Alice());
        _name = slot.Readers[0];
    }

    [Fact]
    public void A_command_and_its_answer_allocate_nothing()
    {
        using var context = _context;
        using var reader = Connect(SCardShareMode.Exclusive);
        var answer = new byte[258];
        long Allocated(int times)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < times; i++)
                reader.Transmit(SelectMaster, answer);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(times: 50);
        Allocated(times: 200).Should().Be(0);
        Convert.ToHexString(answer.AsSpan(0, 2)).Should().Be("9000");
    }

    [Fact]
    public void Each_way_to_send_gives_the_same_answer()
    {
        using var context = _context;
        using var reader = Connect(SCardShareMode.Shared);
        using var sent = new SCardPCI(reader.Protocol, []);
        using var received = new SCardPCI();
        var pci = SCardPCI.GetPci(reader.Protocol);
        var answer = new byte[258];

        int[] lengths =
        [
            reader.Transmit(pci, SelectMaster, answer),
            reader.Transmit(sent, SelectMaster, answer),
            reader.Transmit(pci, SelectMaster, SelectMaster.Length, 0, answer, answer.Length),
            reader.Transmit(pci, SelectMaster, SelectMaster.Length, received, answer, answer.Length),
            reader.Transmit(sent, SelectMaster, SelectMaster.Length, received, answer, answer.Length),
            reader.Transmit(sent, SelectMaster, SelectMaster.Length, answer, answer.Length),
        ];

        lengths.Should().AllBeEquivalentTo(2);
        received.PciLength.Should().Be(16);
    }

    [Fact]
    public async Task In_a_transaction_another_connection_waits()
    {
        using var context = _context;
        using var reader = Connect(SCardShareMode.Shared);
        using var otherContext = ContextFactory.Instance.Establish(SCardScope.System);
        using var other = otherContext.ConnectReader(_name, SCardShareMode.Shared, SCardProtocol.Any);
        var transaction = reader.Transaction(SCardReaderDisposition.Leave);

        var waiting = Task.Run(() => other.Transmit(SelectMaster, new byte[258]));
        reader.Transmit(SelectMaster, new byte[258]).Should().Be(2);
        waiting.IsCompleted.Should().BeFalse();

        transaction.Dispose();
        (await waiting.WaitAsync(TimeSpan.FromSeconds(5))).Should().Be(2);
        transaction.Dispose();
    }

    [Fact]
    public void The_answer_to_reset_is_an_attribute_and_one_the_driver_does_not_have_is_an_exception()
    {
        using var context = _context;
        using var reader = Connect(SCardShareMode.Shared);

        Convert.ToHexString(reader.GetAttrib(AtrTag)).Should().Be(TestCards.Alice().Atr);
        reader.Invoking(r => r.GetAttrib(AtrTag, new byte[2])).Should().Throw<PCSCException>();
        reader.Invoking(r => r.GetAttrib(SCardAttribute.DeviceUnit)).Should().Throw<PCSCException>().WithMessage("Reading attribute DeviceUnit of reader*");
        reader.Invoking(r => r.SetAttrib(SCardAttribute.DeviceUnit, [1])).Should().Throw<PCSCException>().WithMessage("Setting attribute DeviceUnit of reader*");
        reader.Invoking(r => r.Control(0x42000000, [], new byte[16])).Should().Throw<PCSCException>().WithMessage("Control code 42000000 to reader*");
    }

    [Fact]
    public void A_handle_connects_and_connects_anew_and_ends()
    {
        using var context = _context;
        using var card = context.Connect(_name, SCardShareMode.Shared, SCardProtocol.T1);

        card.Reconnect(SCardShareMode.Exclusive, SCardProtocol.Any, SCardReaderDisposition.Reset);
        (card.IsConnected, card.ReaderName, card.Mode, card.Protocol).Should().Be((true, _name, SCardShareMode.Exclusive, SCardProtocol.T1));
        card.Disconnect(SCardReaderDisposition.Unpower);

        card.Handle.Should().Be(0);
        card.Invoking(c => c.Disconnect(SCardReaderDisposition.Leave)).Should().Throw<InvalidContextException>();
    }

    [Fact]
    public void Readers_stand_in_a_group_and_a_released_context_lists_none()
    {
        var groups = _context.GetReaderGroups();

        groups.Should().Equal("SCard$DefaultReaders");
        _context.GetReaders(groups).Should().Equal(_context.GetReaders()).And.Contain(_name);
        _context.Release();
        _context.Invoking(c => c.GetReaders()).Should().Throw<InvalidContextException>()
            .WithMessage("A call on a context that is not established gave InvalidHandle (80100003)*");
        _context.CheckValidity().Should().Be(SCardError.InvalidHandle);
    }

    private ICardReader Connect(SCardShareMode mode) => _context.ConnectReader(_name, mode, SCardProtocol.Any);
}
