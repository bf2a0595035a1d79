using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>Every token of the three code pages, against the outsider's tables.</summary>
public sealed class CodePageTests
{
    private const int Reserved = 0x30;

    [Theory]
    [InlineData("02A4016A006D", 0x3C, 55)]
    [InlineData("02A4016A006D0001", 0x16, 18)]
    [InlineData("0200006A1B2D2F2F4F4D412F2F4454442D444D2D44444620312E322F2F454E00000260", 0x3C, 56)]
    public void Every_token_of_a_page_has_the_name_the_outsider_knows(string upToRoot, int last, int names)
    {
        var isFirstPage = upToRoot.Length is 12;
        var tokens = Enumerable.Range(0x05, last - 0x05 + 1).Where(token => !isFirstPage || token is not Reserved).Select(token => (byte)token);
        byte[] document = [.. Convert.FromHexString(upToRoot), .. tokens, 0x01];

        var ours = Wbxml.Decode(document);

        Comparison.OfDevice(ours).Should().Be(Comparison.OfOutsider(Outsider.Decode(document)));
        ours.Root!.Elements().Select(element => element.Name).Should().OnlyHaveUniqueItems().And.HaveCount(names);
        Wbxml.Encode(ours).Should().Equal(document);
    }

    [Theory]
    [InlineData("02A4016A006D", 0x3C, "SyncML", "-//SYNCML//DTD SyncML 1.2//EN")]
    [InlineData("02A4016A006D0001", 0x16, "SyncML", "-//SYNCML//DTD SyncML 1.2//EN")]
    [InlineData("0200006A1B2D2F2F4F4D412F2F4454442D444D2D44444620312E322F2F454E00000260", 0x3C, "MgmtTree", "-//OMA//DTD-DM-DDF 1.2//EN")]
    public void The_outsider_gives_every_name_of_a_page_the_token_that_the_device_gives_it(string upToRoot, int last, string root, string publicId)
    {
        var tokens = Enumerable.Range(0x05, last - 0x05 + 1).Where(token => upToRoot.Length is not 12 || token is not Reserved).Select(token => (byte)token);
        byte[] document = [.. Convert.FromHexString(upToRoot), .. tokens, 0x01];
        var xml = Wbxml.Decode(document).ToString(SaveOptions.DisableFormatting);

        Outsider.Encode($"<?xml version=\"1.0\"?><!DOCTYPE {root} PUBLIC \"{publicId}\" \"x.dtd\">{xml}", "1.2", stringTable: false).Should().Equal(document);
    }
}
