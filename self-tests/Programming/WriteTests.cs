using Conformance.Fixtures;
using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Programming;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Programming;

/// <summary>An image is written to a programmable card, which is the virtual one here.</summary>
public sealed class WriteTests
{
    private static readonly CardImage Image = ImageOf("Bob", TestCards.Mail, TestCards.Portal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_written_is_found_again_on_the_way_of_a_device(bool isBlank)
    {
        var card = ProgrammableCard.Make(isBlank);
        var line = new ProgrammableCard(card);

        Write(line, Image);

        var read = ProgrammableCard.Content(CardTree.Read(new CardFiles(new CardDialogue(line))));
        read.Where(InApplication).Should().Equal(ProgrammableCard.Content(Image.Master).Where(InApplication)).And.HaveCountGreaterThan(5);
        read.Single(file => file.StartsWith("2F00", StringComparison.Ordinal)).Should().Contain("4F0CA000000063504B43532D3135");
    }

    [Fact]
    public void A_card_that_does_not_know_resize_gets_its_files_anew()
    {
        var card = ProgrammableCard.Make(isBlank: false);
        var image = ImageOf("Alice", TestCards.Mail);
        var line = new ProgrammableCard(card) { Unknown = [0xD4] };

        Write(line, image);

        ProgrammableCard.Content(card.Master).Where(InApplication).Should().Contain(ProgrammableCard.Content(image.Master).Where(InApplication));
        line.Written.Should().Contain(command => command[1] == 0xE4);
    }

    [Fact]
    public void Identity_and_keys_are_not_written()
    {
        var card = ProgrammableCard.Make(isBlank: true);

        Write(new ProgrammableCard(card), Image);

        static IEnumerable<string> Others(VirtualCard card) => ProgrammableCard.Content(card.Master).Where(file => !InApplication(file) && !file.StartsWith("2F00", StringComparison.Ordinal));
        Others(card).Should().Equal(Others(ProgrammableCard.Make(isBlank: true))).And.Contain(file => file.StartsWith("ADF.USIM/6F07 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Written_a_second_time_nothing_is_sent_that_writes_and_no_backup_is_made()
    {
        var card = ProgrammableCard.Make(isBlank: true);
        Write(new ProgrammableCard(card), Image);
        var second = new ProgrammableCard(card);
        var programmer = second.Programmer();

        var job = programmer.ToImage(Image);
        programmer.CarryOut(job, second.Allowed, ProgrammableCard.Key(), _ => throw new InvalidOperationException("A backup of nothing was made."));

        job.Steps.Should().BeEmpty();
        second.Written.Should().BeEmpty();
    }

    [Fact]
    public void A_job_is_found_with_reads_alone_and_tells_each_command_of_its_steps()
    {
        var line = new ProgrammableCard(ProgrammableCard.Make(isBlank: true));

        var job = line.Programmer().ToImage(Image);

        line.Written.Should().BeEmpty();
        job.Steps.Select(step => $"{step.Word} {step.Path}").Should().StartWith("create 7F50").And.EndWith("resize 2F00").And.HaveCount(7);
        job.Steps.SelectMany(step => step.Commands).Select(command => command.Name).Distinct().Should().Equal("SELECT", "CREATE FILE", "UPDATE BINARY", "RESIZE FILE", "UPDATE RECORD");
    }

    [Fact]
    public void The_backup_is_made_before_the_first_command_that_writes_and_the_key_comes_after_it()
    {
        var line = new ProgrammableCard(ProgrammableCard.Make(isBlank: false));
        var programmer = line.Programmer();
        CardBackup? backup = null;

        programmer.CarryOut(programmer.ToImage(Image), line.Allowed, ProgrammableCard.Key(), former =>
        {
            line.Written.Should().BeEmpty();
            backup = former;
        });

        backup!.Files.Select(file => file.Path.Text).Should().StartWith("2F00").And.Contain(ProgrammableCard.Content(Image.Master).Where(InApplication).Select(file => file.Split(' ')[0].TrimEnd('/')));
    }

    [Fact]
    public void A_byte_that_the_card_does_not_keep_is_told_with_file_and_offset()
    {
        var card = ProgrammableCard.Make(isBlank: true);
        var isWritten = false;
        var line = new ProgrammableCard(card)
        {
            Tamper = (command, answer) =>
            {
                isWritten |= command[1] == 0xDC;
                return isWritten && command[1] == 0xB0 && answer.Length > 9 ? [.. answer[..7], (byte)(answer[7] ^ 1), .. answer[8..]] : answer;
            },
        };

        line.Invoking(one => Write(one, Image)).Should().Throw<RigException>().WithMessage("File 7F50/* of the card holds ?? at offset 7, and ?? was written.*");
    }

    private static bool InApplication(string file) => file.StartsWith("7F50", StringComparison.Ordinal);

    private static CardImage ImageOf(string owner, params Fixtures.ManagementObjects.ManagementObject[] objects) =>
        CardImage.Of(new CardProfile(CardIdentity.Of(owner, seed: 1), [.. objects.Select(CardObject.Of)]));

    private static void Write(ProgrammableCard line, CardImage image)
    {
        var programmer = line.Programmer();
        programmer.CarryOut(programmer.ToImage(image), line.Allowed, ProgrammableCard.Key(), _ => { });
    }
}
