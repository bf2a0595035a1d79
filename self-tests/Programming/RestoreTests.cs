using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Programming;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Programming;

/// <summary>Whatever happens while a card is written, its former content comes back.</summary>
public sealed class RestoreTests
{
    private static readonly CardImage Image = CardImage.Of(new CardProfile(CardIdentity.Of("Alice", seed: 1), TestCards.Portal, TestCards.Mail));

    /// <summary>Former content, and whether the card knows RESIZE FILE.</summary>
    public static TheoryData<bool, bool> Cards => new() { { true, true }, { false, true }, { false, false } };

    [Theory, MemberData(nameof(Cards))]
    public void A_card_pulled_at_any_command_that_writes_holds_its_former_content_once_it_was_restored(bool isBlank, bool resizes)
    {
        var former = ProgrammableCard.Content(ProgrammableCard.Make(isBlank).Master);
        byte[] unknown = resizes ? [] : [0xD4];
        var total = Write(new ProgrammableCard(ProgrammableCard.Make(isBlank)) { Unknown = unknown });
        total.Should().BeGreaterThan(5);

        for (var number = 1; number <= total; number++)
        {
            foreach (var isAfterwards in new[] { false, true })
            {
                var card = ProgrammableCard.Make(isBlank);
                var pulled = new ProgrammableCard(card) { PulledAt = number, IsPulledAfterwards = isAfterwards, Unknown = unknown };
                var write = () => Write(pulled);
                write.Should().Throw<RigException>($"the card is pulled at command {number}");
                card.Reset();

                Restore(new ProgrammableCard(card) { Unknown = unknown }, pulled.Backup!);

                ProgrammableCard.Content(card.Master).Should().Equal(former, $"the card was pulled at command {number}{(isAfterwards ? ", which it carried out" : "")}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_restoring_that_was_cut_off_at_any_command_can_be_begun_again(bool isBlank)
    {
        var former = ProgrammableCard.Content(ProgrammableCard.Make(isBlank).Master);
        for (var number = 1; ; number++)
        {
            var card = ProgrammableCard.Make(isBlank);
            var line = new ProgrammableCard(card);
            Write(line);
            card.Reset();
            var pulled = new ProgrammableCard(card) { PulledAt = number };
            var restore = () => Restore(pulled, line.Backup!);
            if (pulled.Programmer().ToBackup(line.Backup!).Steps.Sum(step => step.Commands.Count(command => command.Effect is CommandEffect.Writes)) + 2 < number)
                break;
            restore.Should().Throw<RigException>();
            card.Reset();

            Restore(new ProgrammableCard(card), line.Backup!);

            ProgrammableCard.Content(card.Master).Should().Equal(former);
        }
    }

    [Fact]
    public void Restored_a_second_time_nothing_is_sent_that_writes()
    {
        var card = ProgrammableCard.Make(isBlank: false);
        var line = new ProgrammableCard(card);
        Write(line);
        Restore(new ProgrammableCard(card), line.Backup!);
        var second = new ProgrammableCard(card);

        Restore(second, line.Backup!);

        second.Written.Should().BeEmpty();
    }

    [Fact]
    public void The_backup_of_another_card_is_refused()
    {
        var line = new ProgrammableCard(ProgrammableCard.Make(isBlank: true));
        var restore = () => line.Programmer().ToBackup(new CardBackup("8999901000000000005", "4711", []));

        restore.Should().Throw<CardRefusedException>().WithMessage($"The backup is of the card with the ICCID 8999901000000000005, and the one in 'Test reader 00 00' has {line.Iccid}.*");
    }

    private static int Write(ProgrammableCard line)
    {
        var programmer = line.Programmer();
        programmer.CarryOut(programmer.ToImage(Image), line.Allowed, ProgrammableCard.Key(), former => line.Backup = former);
        return line.Written.Count;
    }

    private static void Restore(ProgrammableCard line, CardBackup backup)
    {
        var programmer = line.Programmer();
        programmer.CarryOut(programmer.ToBackup(backup), line.Allowed, ProgrammableCard.Key(), _ => { });
    }
}
