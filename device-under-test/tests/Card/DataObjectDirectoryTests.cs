using System.Formats.Asn1;
using ReferenceDevice.Card;

namespace ReferenceDevice.Tests.Card;

/// <summary>DER vectors parsed back with openssl asn1parse; the LwM2M ones come from a shipping decoder.</summary>
public sealed class DataObjectDirectoryTests
{
    private const string Opaque = "3028300E0C0C444D20426F6F747374726170300E0C064F4D4120444D0604672B0701A106300404026431";
    private const string Oid = "A12A300E0C0C444D20426F6F74737472617030080C064F4D4120444DA10E300C0604672B0701300404026431";
    private const string Indexed = "3027300E0C0C444D20426F6F74737472617030060604672B0701A10D300B04026431020100800204D2";
    private const string Private = "302730150C0C444D20426F6F7473747261700302078004010130060604672B0701A106300404026431";
    private const string Protected = "302A300E0C0C444D2070726F746563746564300E0C064F4D4120444D0604672B0701A108A106300404026435";
    private const string DoubleOid = "A127300030110C0F4C774D324D20426F6F747374726170A110300E06060604672B0901300404026432";

    [Theory]
    [InlineData(Opaque, "DM Bootstrap", "2.23.43.7.1", "6431")]
    [InlineData(Oid, "DM Bootstrap", "2.23.43.7.1", "6431")]
    [InlineData(Private, "DM Bootstrap", "2.23.43.7.1", "6431")]
    [InlineData(DoubleOid, "", "2.23.43.9.1", "6432")]
    public void An_entry_of_either_form_gives_label_identifier_and_path(string der, string label, string oid, string path)
    {
        var entry = Parse(der).Should().ContainSingle().Subject;

        entry.Should().BeEquivalentTo(new { Label = label, Oid = oid, IsProtected = false });
        entry.Path!.ToString().Should().Be(path);
    }

    [Fact]
    public void A_path_tells_which_bytes_of_the_file_are_meant() =>
        Parse(Indexed).Should().ContainSingle().Which.Path.Should().BeEquivalentTo(new { Index = 0, Length = 1234 });

    [Fact]
    public void A_protected_entry_says_so_and_where_the_envelope_is()
    {
        var entry = Parse(Protected).Should().ContainSingle().Subject;

        entry.Should().BeEquivalentTo(new { Label = "DM protected", IsProtected = true });
        entry.Path!.ToString().Should().Be("6435");
    }

    [Theory]
    [InlineData(Opaque, false)]
    [InlineData(Private, false)]
    [InlineData("302A30180C0C444D20426F6F7473747261700302078004013002010130060604672B0701A106300404026431", true)]
    [InlineData("302330110C0C444D20426F6F74737472617002010130060604672B0701A106300404026431", true)]
    public void An_entry_tells_whether_the_user_is_asked(string der, bool asksUser) =>
        Parse(der).Should().ContainSingle().Which.AsksUser.Should().Be(asksUser);

    [Theory]
    [InlineData("FFFFFFFF")]
    [InlineData("0000")]
    [InlineData("")]
    public void Padding_ends_the_directory(string padding) =>
        Parse(Opaque + Oid + padding).Should().HaveCount(2);

    [Fact]
    public void A_damaged_entry_is_told_and_its_neighbours_are_read()
    {
        var damages = new List<CardException>();

        var entries = DataObjectDirectory.Parse(Convert.FromHexString(Opaque + "3003020101" + Oid), damages.Add);

        entries.Should().HaveCount(2);
        damages.Should().ContainSingle().Which.Message.Should().StartWith("DODF entry cannot be read");
    }

    [Theory]
    [InlineData("0402AABB")]
    [InlineData("31020500")]
    [InlineData("800100")]
    [InlineData("A202300B")]
    public void An_entry_of_no_kind_that_is_known_is_told_and_its_neighbours_are_read(string stranger)
    {
        var damages = new List<CardException>();

        var entries = DataObjectDirectory.Parse(Convert.FromHexString(Opaque + stranger + Oid), damages.Add);

        entries.Should().HaveCount(2);
        damages.Should().ContainSingle().Which.Message.Should().Contain("opaqueDO, externalIDO or oidDO was expected");
    }

    [Fact]
    public void After_64_damaged_entries_the_rest_of_a_directory_is_not_looked_at()
    {
        var damages = new List<CardException>();

        var entries = DataObjectDirectory.Parse(Convert.FromHexString(Opaque + string.Concat(Enumerable.Repeat("0500", 10_000)) + Oid), damages.Add);

        entries.Should().ContainSingle();
        damages.Should().HaveCount(65);
        damages[^1].Message.Should().StartWith("DODF holds more than 64 entries that cannot be read");
    }

    [Fact]
    public void An_entry_cut_short_is_told_and_the_ones_before_it_are_kept()
    {
        var damages = new List<CardException>();

        var entries = DataObjectDirectory.Parse(Convert.FromHexString(Opaque + Oid[..20]), damages.Add);

        entries.Should().ContainSingle();
        damages.Should().ContainSingle();
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(66, true)]
    [InlineData(300, true)]
    public void A_path_is_as_long_as_one_command_can_carry(int bytes, bool isRefused)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            writer.WriteOctetString(new byte[bytes]);

        var read = () => Der.Path(new AsnReader(writer.Encode(), AsnEncodingRules.BER));

        if (isRefused)
            read.Should().Throw<AsnContentException>().WithMessage($"*{bytes} bytes*");
        else
            read.Should().NotThrow();
    }

    private static IReadOnlyList<DataObject> Parse(string der) =>
        DataObjectDirectory.Parse(Convert.FromHexString(der), damage => throw damage);
}
