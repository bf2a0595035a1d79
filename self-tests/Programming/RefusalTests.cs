using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Programming;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Programming;

/// <summary>What is not on the list is not written, and a key that is wrong is tried once.</summary>
public sealed class RefusalTests
{
    private static readonly CardImage Image = CardImage.Of(TestCards.Alice());

    private readonly ProgrammableCard _line = new(ProgrammableCard.Make(isBlank: true));

    [Fact]
    public void A_card_that_is_not_on_the_list_gets_no_command_that_writes_nor_a_key()
    {
        var write = () => CarryOut(_line.Allowed with { Iccids = ["8999901000000000005"] }, ProgrammableCard.Key());

        write.Should().Throw<CardRefusedException>().WithMessage($"The card in 'Test reader 00 00' has the ICCID {_line.Iccid}, and only those in 'test.yaml' may be written.*");
        _line.Written.Should().BeEmpty();
    }

    [Fact]
    public void A_reader_that_is_not_on_the_list_writes_nothing()
    {
        var write = () => CarryOut(_line.Allowed with { Readers = ["4712", "Test reader 00 00"] }, ProgrammableCard.Key());

        write.Should().Throw<CardRefusedException>().WithMessage("The reader 'Test reader 00 00' has the serial number 4711, and only those in 'test.yaml' may write.*");
        _line.Written.Should().BeEmpty();
    }

    [Fact]
    public void A_reader_without_a_serial_number_is_known_by_its_name()
    {
        new AllowedCards("test.yaml", [], ["Reader 1"]).Has(new ReaderIdentity("Reader 1", null, null)).Should().BeTrue();
        new AllowedCards("test.yaml", [], ["Reader 1"]).Has(new ReaderIdentity("Reader 1", null, "4711")).Should().BeFalse("a serial number is told, and it counts");
    }

    [Fact]
    public void A_command_that_writes_is_not_even_sent_before_the_list_was_asked()
    {
        var dialogue = new CardDialogue(_line);

        dialogue.Invoking(card => card.Ask(ProgrammingCommand.Verify(ProgrammableCard.Key()))).Should().Throw<InvalidOperationException>();
        dialogue.Invoking(card => card.Ask(ProgrammingCommand.AdministratorTries())).Should().Throw<InvalidOperationException>();
        _line.Written.Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_key_is_tried_once_and_nothing_is_written()
    {
        var write = () => CarryOut(_line.Allowed, ProgrammableCard.Key("0000000000000000"));

        write.Should().Throw<CardRefusedException>().WithMessage("The card gave '63C?' to the administrator's key, ? tries are left; it was tried once, is not tried again, and nothing was written.*");
        _line.Written.Where(command => command.Length > 5).Should().ContainSingle().Which[1].Should().Be(0x20);
    }

    [Fact]
    public void With_fewer_than_three_tries_left_the_key_is_not_tried()
    {
        var few = new ProgrammableCard(ProgrammableCard.Make(isBlank: true)) { Tamper = (command, answer) => command is [_, 0x20, _, _] ? [0x63, 0xC2] : answer };
        var programmer = few.Programmer();

        var write = () => programmer.CarryOut(programmer.ToImage(Image), few.Allowed, ProgrammableCard.Key(), _ => { });

        write.Should().Throw<CardRefusedException>().WithMessage("ADM1 of the card has 2 tries left*");
        few.Written.Should().OnlyContain(command => command.Length == 4);
    }

    [Fact]
    public void Without_the_key_the_card_refuses_the_first_command_and_is_as_it_was()
    {
        var card = ProgrammableCard.Make(isBlank: true);
        var line = new ProgrammableCard(card);
        var programmer = line.Programmer();

        var write = () => programmer.CarryOut(programmer.ToImage(Image), line.Allowed, key: null, _ => { });

        write.Should().Throw<RigException>().WithMessage("CREATE FILE of 7F50, a directory gave '6982'*--adm-file*");
        ProgrammableCard.Content(card.Master).Should().Equal(ProgrammableCard.Content(ProgrammableCard.Make(isBlank: true).Master));
    }

    [Fact]
    public void The_key_is_shown_nowhere()
    {
        var key = ProgrammableCard.Key();
        var wrong = () => AdministratorKey.Parse("41444D41444D303");

        key.ToString().Should().Be("****************");
        ProgrammingCommand.Verify(key).Text.Should().Be("0020000A08 ****************");
        wrong.Should().Throw<FormatException>().Which.Message.Should().NotContain("41444D");
    }

    private void CarryOut(AllowedCards allowed, AdministratorKey key)
    {
        var programmer = _line.Programmer();
        programmer.CarryOut(programmer.ToImage(Image), allowed, key, _ => { });
    }
}
