using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>The message model against the samples, which follow the DTD.</summary>
public sealed class SyncMlMessageTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Message_is_written_with_the_elements_it_was_read_from(string name)
    {
        var document = Sample(name);

        Comparison.OfDevice(SyncMlMessage.Parse(document).ToXml()).Should().Be(Comparison.OfDevice(document));
    }

    [Fact]
    public void Header_is_read_with_name_and_credentials() =>
        SyncMlMessage.Parse(Sample("final only")).Header.Should().Be(new SyncMlHeader("1", "1", "http://s", "IMEI:1")
        {
            SourceName = "user",
            Credentials = new Credentials(AuthTypes.Md5, "b64", "Zz6EivR3yeaaENcRN6lpAQ=="),
            MaxMsgSize = 5000,
        });

    [Fact]
    public void Challenge_of_a_status_is_read()
    {
        var status = SyncMlMessage.Parse(Sample("challenge")).Commands.OfType<Status>().Single();

        status.Should().BeEquivalentTo(new Status("1", "1", "0", "SyncHdr", 407)
        {
            TargetRefs = ["http://s"],
            SourceRefs = ["IMEI:1"],
            Challenge = new Challenge(AuthTypes.Md5, "b64", "Tm9uY2U="),
        });
    }

    [Fact]
    public void Sequence_keeps_its_commands_in_order() =>
        SyncMlMessage.Parse(Sample("sequence")).Commands.OfType<Sequence>().Single().Commands.Select(command => command.Name)
            .Should().Equal("Delete", "Get");

    [Fact]
    public void Meta_of_the_command_holds_where_the_item_is_silent()
    {
        var replace = new Replace("1", [new SyncMlItem(Meta: new SyncMlMeta(Format: "int"))]) { Meta = new SyncMlMeta("chr", "text/plain") };

        replace.MetaOf(replace.Items[0]).Should().Be(new SyncMlMeta("int", "text/plain"));
    }

    [Fact]
    public void Elements_nobody_knows_are_passed_over()
    {
        var document = Sample("get");
        var body = document.Root!.Element(Namespaces.SyncMl + "SyncBody")!;
        body.AddFirst(new XElement(Namespaces.SyncMl + "Search"), new XElement("Vendor", new XElement("x")));

        SyncMlMessage.Parse(document).Commands.Should().ContainSingle().Which.Should().BeOfType<Get>();
    }

    [Theory]
    [InlineData("get", "SyncHdr", "'SyncML' has no 'SyncHdr'*")]
    [InlineData("get", "SyncBody", "'SyncML' has no 'SyncBody'*")]
    [InlineData("get", "VerDTD", "'SyncHdr' has no 'VerDTD'*")]
    [InlineData("get", "VerProto", "'SyncHdr' has no 'VerProto'*")]
    [InlineData("get", "SessionID", "'SyncHdr' has no 'SessionID'*")]
    [InlineData("get", "MsgID", "'SyncHdr' has no 'MsgID'*")]
    [InlineData("get", "Source", "'SyncHdr' has no 'Source'*")]
    [InlineData("get", "LocURI", "'Target' has no 'LocURI'*")]
    [InlineData("get", "CmdID", "'Get' has no 'CmdID'*")]
    [InlineData("get", "Item", "'Get' has no 'Item'*")]
    [InlineData("challenge", "MsgRef", "'Status' has no 'MsgRef'*")]
    [InlineData("challenge", "Cmd", "'Status' has no 'Cmd'*")]
    [InlineData("challenge", "Type", "'Chal' has no 'Meta/Type'*")]
    [InlineData("results", "CmdRef", "'Results' has no 'CmdRef'*")]
    public void Message_without_a_mandatory_element_is_refused_by_its_name(string sample, string element, string reason)
    {
        var document = Sample(sample);
        document.Root!.Element(Namespaces.SyncMl + "SyncHdr")!.Element(Namespaces.SyncMl + "Cred")!.Remove();
        document.Descendants().First(candidate => candidate.Name.LocalName == element).Remove();

        var parse = () => SyncMlMessage.Parse(document);
        parse.Should().Throw<MalformedMessageException>().WithMessage(reason);
    }

    [Fact]
    public void Status_code_that_is_no_number_is_refused()
    {
        var document = Sample("challenge");
        document.Descendants(Namespaces.SyncMl + "Data").Last().Value = "-1";

        var parse = () => SyncMlMessage.Parse(document);
        parse.Should().Throw<MalformedMessageException>().WithMessage("'Data' holds '-1', and a decimal number*");
    }

    private static XDocument Sample(string name) =>
        SyncMlXml.Decode(Samples.All[name][Samples.All[name].IndexOf("<SyncML", StringComparison.Ordinal)..]);
}
