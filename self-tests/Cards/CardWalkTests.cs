using Conformance.Fixtures.Cards;
using Conformance.Fixtures.Cards.Pkcs15;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cards;

/// <summary>The way of a device over the card: EF.DIR, ODF, DODF, object. Source: LwM2M 1.1 Appendix G, as shipping clients do it.</summary>
public sealed class CardWalkTests
{
    private const string Pkcs15 = "A000000063504B43532D3135";

    private readonly VirtualCard _card = new(TestCards.Alice());

    [Fact]
    public void Ef_dir_has_two_records_of_one_length()
    {
        _card.Answer("00A40004022F00").Should().StartWith("62").And.Contain("8205" + "4221001F02").And.EndWith("9000");

        _card.Answer("00B201041F").Should().Be("61184F10A0000000871002FFFFFFFF890709000050045553494D" + "FFFFFFFFFF" + "9000");
        _card.Answer("00B202041F").Should().Be("611D4F0CA000000063504B43532D31355007504B435323313551043F007F50" + "9000");
        _card.Answer("00B203041F").Should().Be("6A83");
    }

    [Fact]
    public void Every_object_is_found_on_a_channel_of_its_own_and_read_whole()
    {
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer($"01A4040C0C{Pkcs15}").Should().Be("9000");
        _card.Answer("01A40804047FFF5031").Should().StartWith("62").And.EndWith("9000");
        var odf = _card.Send("01B0000000").Response.Data;
        var dodfId = Convert.ToHexString(odf.AsSpan(6, 2));
        odf.Should().StartWith(Convert.FromHexString("A70630040402" + dodfId)).And.EndWith(Enumerable.Repeat((byte)0xFF, 16));
        _card.Answer($"01A40804047FFF{dodfId}").Should().EndWith("9000");
        var dodf = Convert.ToHexString(_card.Send("01B0000000").Response.Data);

        var expected = TestCards.Alice().Objects;
        var files = dodf.Split("0604672B0701A10630040402")[1..].Select(rest => rest[..4]).ToList();

        files.Should().HaveSameCount(expected).And.HaveCountGreaterThan(0).And.OnlyHaveUniqueItems();
        foreach (var (place, file) in files.Index())
            ReadWhole(file).Should().Equal(BootstrapMessage.Encode(expected[place].Object, "dm.operator.example"));
        _card.Answer("01708001").Should().Be("9000");
        _card.Answer("01A40004023F00").Should().Be("6881");
    }

    [Fact]
    public void Imsi_and_iccid_are_read_with_their_standard_coding()
    {
        var imsi = TestCards.Alice().Identity.Imsi;

        _card.Answer("00A4040C07A0000000871002").Should().Be("9000");
        _card.Answer("00A4000C026F07").Should().Be("9000");

        var read = _card.Answer("00B0000009")[..18];
        var digits = string.Concat(read.Chunk(2).Select(pair => $"{pair[1]}{pair[0]}"));
        digits.Should().Be("80" + "9" + imsi);
        _card.Answer("00B0870009").Should().Be(read + "9000");
        _card.FileHolding("ICCID").Bytes.Should().HaveCount(10);
    }

    [Fact]
    public void A_reset_closes_the_channel_and_selects_the_mf()
    {
        _card.Answer("0070000001").Should().Be("019000");
        _card.Answer($"00A4040C0C{Pkcs15}").Should().Be("9000");

        _card.Reset();

        _card.Answer("01A4000C023F00").Should().Be("6881");
        _card.Answer("80F2000000").Should().Contain("83023F00").And.EndWith("9000");
        _card.Answer("00A4000C027FFF").Should().Be("6A82");
    }

    [Fact]
    public void File_identifiers_differ_from_card_to_card_and_are_not_the_customary_ones_on_all()
    {
        var cards = Enumerable.Range(0, 20).Select(seed => new VirtualCard(new CardProfile(CardIdentity.Of("Alice", seed), TestCards.Mail))).ToList();

        cards.Select(card => card.FileHolding("DODF").Id).Distinct().Should().HaveCountGreaterThan(10);
        cards.Select(card => card.FileHolding("SC MO mail corporate").Id).Distinct().Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void The_same_profile_gives_the_same_bytes()
    {
        static IEnumerable<string> Image(VirtualCard card) => TestCards.Files(card.Master)
            .OfType<Fixtures.Cards.Files.TransparentFile>()
            .Select(file => $"{file.Path} {Convert.ToHexString(file.Bytes)}");

        var image = Image(new VirtualCard(TestCards.Alice())).ToList();

        image.Should().HaveCountGreaterThan(8).And.Equal(Image(_card));
    }

    [Fact]
    public void The_directory_can_be_written_with_oid_entries()
    {
        var card = new VirtualCard(TestCards.Alice() with { Form = DataObjectForm.OidDO });

        card.FileHolding("DODF").Bytes.Should().StartWith([(byte)0xA1]);
    }

    [Fact]
    public void Two_objects_with_one_label_are_refused()
    {
        var making = () => new CardProfile(CardIdentity.Of("Alice", 1), TestCards.Mail, TestCards.Mail);

        making.Should().Throw<ArgumentException>().WithMessage("Alice's card has 'mail corporate' more than once*");
    }

    private byte[] ReadWhole(string file)
    {
        _card.Answer($"01A408 0C 04 7FFF{file}").Should().Be("9000");
        List<byte> bytes = [];
        while (_card.Send($"01B0{bytes.Count:X4}80").Response is { Data.Length: > 0 } part)
            bytes.AddRange(part.Data);
        return [.. bytes];
    }
}
