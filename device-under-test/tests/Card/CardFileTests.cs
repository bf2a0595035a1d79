using ReferenceDevice.Card;

namespace ReferenceDevice.Tests.Card;

public sealed class CardFileTests
{
    [Fact]
    public void The_object_directory_gives_the_paths_of_its_data_object_directories_in_order() =>
        ObjectDirectory.Parse(Convert.FromHexString("A706300404026430A806300404024401A706300404026440FFFF"))
            .Select(path => path.ToString()).Should().Equal("6430", "6440");

    [Fact]
    public void An_object_directory_that_is_no_DER_is_refused()
    {
        var parse = () => ObjectDirectory.Parse(Convert.FromHexString("A70630"));

        parse.Should().Throw<CardException>().WithMessage("ODF cannot be read*");
    }

    [Theory]
    [InlineData("611D4F0CA000000063504B43532D31355007504B435323313551043F007F50", true, false)]
    [InlineData("61184F10A0000000871002FFFFFFFF890709000050045553494DFFFFFFFFFFFF", false, true)]
    public void A_directory_record_tells_which_application_it_is(string record, bool pkcs15, bool usim) =>
        DirectoryRecord.Parse(Convert.FromHexString(record)).Should().BeEquivalentTo(new { IsPkcs15 = pkcs15, IsUsim = usim });

    [Fact]
    public void An_empty_directory_record_is_no_application() =>
        DirectoryRecord.Parse(Convert.FromHexString("FFFFFFFFFF")).Should().BeNull();

    [Theory]
    [InlineData("080910101032547698", "001010123456789")]
    [InlineData("082982608200002080", "228062800000208")]
    public void An_IMSI_is_swapped_digits_behind_the_parity(string file, string imsi) =>
        Usim.DecodeImsi(Convert.FromHexString(file)).Should().Be(imsi);

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFFFF")]
    [InlineData("00")]
    [InlineData("0809")]
    public void An_IMSI_file_that_contradicts_its_length_is_refused(string file)
    {
        var decode = () => Usim.DecodeImsi(Convert.FromHexString(file));

        decode.Should().Throw<CardException>().WithMessage("EF.IMSI holds*");
    }

    [Fact]
    public void A_template_tells_size_and_records_of_a_file()
    {
        Fcp.Parse(Convert.FromHexString("621682024121830264308A01058B036F0602800200788800")).Should().Be(new Fcp(0x78, null, 0));
        Fcp.Parse(Convert.FromHexString("620E8205422100260283022F008801F0")).Should().Be(new Fcp(null, 0x26, 2));
    }
}
