using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Files;
using Conformance.Fixtures.Cards.Programming;
using Conformance.SelfTests.Cards;

namespace Conformance.SelfTests.Programming;

/// <summary>Cards and images that do not fit each other as one would wish.</summary>
public sealed class UnusualCardTests
{
    private static readonly CardPath Directory = CardPath.Parse("2F00");

    [Fact]
    public void A_card_that_has_the_application_without_a_path_is_refused()
    {
        var card = ProgrammableCard.Make(isBlank: true);
        Records(card)[0] = Convert.FromHexString("610E4F0CA000000063504B43532D3135");

        Writing(card, ImageOf(TestCards.Mail)).Should().Throw<CardRefusedException>().WithMessage("EF.DIR of the card has the PKCS#15 application without a path, by its AID alone, and the image has it at 3F00/7F50*");
    }

    [Fact]
    public void A_record_of_another_application_stays_whatever_is_in_it()
    {
        var card = ProgrammableCard.Make(isBlank: true);
        var record = Padding.To(Convert.FromHexString("610D4F05A000000087730101730102"), Records(card)[0].Length);
        Records(card)[0] = record;

        Writing(card, ImageOf(TestCards.Mail))();

        Records(card)[0].Should().Equal(record);
        Records(card).Should().HaveCount(2);
    }

    [Fact]
    public void Private_objects_are_refused_by_a_card_whose_PIN1_is_enabled()
    {
        var image = ImageOf(new CardObject(TestCards.Mail) { IsPrivate = true });

        Writing(WithPin1(isEnabled: true), image).Should().Throw<CardRefusedException>().WithMessage("File 7F50/* (SC MO mail corporate) of the image is behind PIN1, and PIN1 of the card is enabled*");
        Writing(WithPin1(isEnabled: false), image).Should().NotThrow();
    }

    [Fact]
    public void A_file_that_the_image_names_and_does_not_have_is_deleted_and_comes_back()
    {
        var card = ProgrammableCard.Make(isBlank: false);
        var former = ProgrammableCard.Content(card.Master);
        var mail = card.FileHolding("SC MO mail corporate").Path;
        var line = new ProgrammableCard(card);
        CardObject[] objects = [TestCards.Account, TestCards.Internet, new CardObject(TestCards.Mail) { Damage = new Damage(DamageKind.MissingFile) }, TestCards.Portal];

        Writing(card, ImageOf(objects), former => line.Backup = former)();

        ProgrammableCard.Content(card.Master).Should().NotContain(file => file.StartsWith(mail, StringComparison.Ordinal)).And.HaveCount(former.Count - 1);
        var programmer = line.Programmer();
        programmer.CarryOut(programmer.ToBackup(line.Backup!), line.Allowed, ProgrammableCard.Key(), _ => { });
        ProgrammableCard.Content(card.Master).Should().Equal(former);
    }

    [Fact]
    public void A_directory_where_a_file_is_to_be_is_refused_since_no_backup_would_have_what_is_in_it()
    {
        var path = CardPath.Parse("7F50/6A31");
        FileGoal[] goals = [new(path, new StoredFile(FileKind.Transparent, [1], 0, null, null, []))];
        var plan = () => ProgrammingPlan.Of(goals, _ => new StoredFile(FileKind.Directory, [], 0, null, null, []));

        plan.Should().Throw<CardRefusedException>().WithMessage("File 7F50/6A31 of the card is a directory, and an EF was to be written.*");
    }

    [Theory]
    [InlineData("620D8205422100000183022F0080020000", "records of no bytes")]
    [InlineData("6211820541210000018302 2F00 8004FFFFFFFF", "a size of four gigabytes")]
    [InlineData("620D8202412183022F0080028000", "a file longer than an offset reaches")]
    public void What_a_card_tells_of_a_file_that_cannot_be_is_refused(string template, string why)
    {
        var line = new ProgrammableCard(ProgrammableCard.Make(isBlank: true))
        {
            Tamper = (command, answer) => command[1] == 0xA4 ? [.. Convert.FromHexString(template.Replace(" ", "", StringComparison.Ordinal)), 0x90, 0x00] : answer,
        };

        new CardFiles(new CardDialogue(line)).Invoking(files => files.Read(Directory)).Should().Throw<CardRefusedException>(why).WithMessage("File 2F00 of the card answers SELECT with '62*");
    }

    private static List<byte[]> Records(VirtualCard card) => (List<byte[]>)((LinearFixedFile)card.Master.Child(Directory.Id)!).Records;

    private static VirtualCard WithPin1(bool isEnabled)
    {
        var identity = CardIdentity.Of("Alice", seed: 1);
        return new VirtualCard(new CardProfile(identity with { Pins = identity.Pins with { IsEnabled = isEnabled } }, []));
    }

    private static CardImage ImageOf(params CardObject[] objects) => CardImage.Of(new CardProfile(CardIdentity.Of("Alice", seed: 1), objects));

    private static Action Writing(VirtualCard card, CardImage image, Action<CardBackup>? backup = null) => () =>
    {
        var line = new ProgrammableCard(card);
        var programmer = line.Programmer();
        programmer.CarryOut(programmer.ToImage(image), line.Allowed, ProgrammableCard.Key(), backup ?? (_ => { }));
    };
}
