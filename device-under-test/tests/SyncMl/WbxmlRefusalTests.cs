using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>What the decoder does not take, and where it says it stopped.</summary>
public sealed class WbxmlRefusalTests
{
    [Theory]
    [InlineData("", 0, "the document ends where the WBXML version was expected*")]
    [InlineData("00 A401 6A 00 2D", 0, "version byte 00*")]
    [InlineData("04 A401 6A 00 2D", 0, "version byte 04*")]
    [InlineData("02 9F53 6A 00 2D", 1, "public id 0x0FD3*")]
    [InlineData("02 8F8F8F8F8F01 6A 00 2D", 1, "*does not fit into 32 bits*")]
    [InlineData("02 00 00 6A 03 414200 2D", 1, "public id 'AB'*")]
    [InlineData("02 00 05 6A 03 414200 2D", 5, "*points to byte 5 of a table of 3*")]
    [InlineData("02 A401 04 00 2D", 3, "charset 4*")]
    [InlineData("02 A401 6A 7F 2D", 5, "the string table says 127 bytes, and 1 are left*")]
    [InlineData("02 A401 6A 00", 5, "*ends where the root element was expected*")]
    [InlineData("02 A401 6A 00 05", 5, "the root element is 'Add'*")]
    [InlineData("02 A401 6A 00 30", 5, "token 30 names no tag on code page 0*")]
    [InlineData("02 A401 6A 00 ED", 5, "token ED is not used*")]
    [InlineData("02 A401 6A 00 00 07 2D", 6, "code page 7*")]
    [InlineData("02 A401 6A 00 6D", 6, "*the end of 'SyncML'*")]
    [InlineData("02 A401 6A 00 6D 03 41", 7, "inline text has no closing NUL*")]
    [InlineData("02 A401 6A 00 6D 03 C328 00 01", 7, "byte 'C3' stands in a text, which then is not UTF-8*")]
    [InlineData("02 A401 6A 00 6D 03 01 00 01", 7, "U+0001*")]
    [InlineData("02 A401 6A 00 6D 02 83B000 01", 6, "U+D800*")]
    [InlineData("02 A401 6A 00 6D 83 00 01", 5, "*points to byte 0 of a table of 0*")]
    [InlineData("02 A401 6A 00 6D C3 05 41 01", 8, "OPAQUE says 5 bytes, and 2 are left*")]
    [InlineData("02 A401 6A 00 6D 034100 C3 01 41 01", 9, "OPAQUE is not the only content*")]
    [InlineData("02 A401 6A 00 6D C3 01 41 034100 01", 12, "OPAQUE is not the only content*")]
    [InlineData("02 A401 6A 00 6D C3 01 41 2B 01", 9, "OPAQUE is not the only content*")]
    [InlineData("02 A401 6A 00 2D FF 00", 6, "bytes other than FF*")]
    public void Damage_is_refused_with_its_place_and_the_reason(string hex, int offset, string reason)
    {
        var decode = () => Wbxml.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

        var refusal = decode.Should().Throw<MalformedMessageException>().Which;
        refusal.Reason.Should().Match(reason);
        refusal.Offset.Should().Be(offset);
    }

    [Fact]
    public void Sixty_four_elements_inside_each_other_are_read_and_one_more_is_refused()
    {
        Wbxml.Decode(Deep(CodecLimits.Depth)).Descendants().Should().HaveCount(CodecLimits.Depth);

        var decode = () => Wbxml.Decode(Deep(CodecLimits.Depth + 1));
        decode.Should().Throw<MalformedMessageException>().WithMessage("*more than 64 elements*");
    }

    [Fact]
    public void Message_over_the_limit_of_bytes_is_refused()
    {
        var decode = () => Wbxml.Decode(new byte[CodecLimits.MessageBytes + 1]);
        decode.Should().Throw<MalformedMessageException>().WithMessage("*262144 is the device's limit*");
    }

    [Fact]
    public void Text_that_unfolds_from_the_string_table_beyond_the_limit_is_refused()
    {
        var table = Enumerable.Repeat((byte)'a', 0x3FFE).Append((byte)0);
        var references = Enumerable.Range(0, 100).SelectMany(_ => new byte[] { 0x83, 0x00 });
        byte[] bomb = [0x02, 0xA4, 0x01, 0x6A, 0xFF, 0x7F, .. table, 0x6D, .. references, 0x01];

        var decode = () => Wbxml.Decode(bomb);
        decode.Should().Throw<MalformedMessageException>().WithMessage("*unfolds to more than 1048576 characters*");
    }

    private static byte[] Deep(int elements) =>
        [0x02, 0xA4, 0x01, 0x6A, 0x00, .. Enumerable.Repeat((byte)0x6D, elements), .. Enumerable.Repeat((byte)0x01, elements)];
}
