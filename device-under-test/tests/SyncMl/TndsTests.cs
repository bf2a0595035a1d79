using System.Xml.Linq;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Tests.SyncMl;

/// <summary>TNDS objects in XML, and the nodes they lay out to.</summary>
public sealed class TndsTests
{
    private const string Interior = "<RTProperties><Format><node/></Format><Type><DDFName/></Type></RTProperties>";
    private const string Leaf = "<RTProperties><Format><chr/></Format><Type><MIME>text/plain</MIME></Type></RTProperties>";

    [Fact]
    public void Path_stands_before_the_name_and_is_relative_to_the_target()
    {
        var nodes = Tnds.Parse(Tree($"<Node><NodeName>x</NodeName><Path>./a/b</Path>{Interior}<Node><NodeName>y</NodeName>{Leaf}<Value><![CDATA[1 < 2]]></Value></Node></Node>"));

        nodes.Should().Equal(new TndsNode("a/b/x", "node", "", null, null), new TndsNode("a/b/x/y", "chr", "text/plain", "1 < 2", null));
    }

    [Fact]
    public void Empty_name_at_the_top_is_the_target_itself() =>
        Tnds.Parse(Tree($"<Node><NodeName/>{Interior}<Node><NodeName>y</NodeName>{Leaf}</Node></Node>")).Select(node => node.Path).Should().Equal("", "y");

    [Fact]
    public void Format_that_is_not_given_follows_from_the_type()
    {
        var nodes = Tnds.Parse(Tree("<Node><NodeName>i</NodeName><RTProperties><Type><DDFName/></Type></RTProperties></Node>"
            + "<Node><NodeName>l</NodeName><RTProperties><Type><MIME>text/plain</MIME></Type></RTProperties></Node>"));

        nodes.Select(node => node.Format).Should().Equal("node", "chr");
    }

    [Theory]
    [InlineData("<NodeName>a</NodeName>", "'Node' has no 'RTProperties'*")]
    [InlineData(Leaf, "'Node' has no 'NodeName'*")]
    [InlineData("<NodeName>a/b</NodeName>" + Leaf, "NodeName 'a/b'*")]
    [InlineData("<NodeName>..</NodeName>" + Leaf, "NodeName '..'*")]
    [InlineData("<NodeName>a</NodeName><Path>x/../y</Path>" + Leaf, "Path 'x/../y'*")]
    [InlineData("<NodeName>a</NodeName><Path>/x</Path>" + Leaf, "Path '/x'*")]
    [InlineData("<NodeName>a</NodeName><RTProperties/>", "'RTProperties' has no 'Type'*")]
    [InlineData("<NodeName>a</NodeName><RTProperties><Type/></RTProperties>", "'Type' has no 'MIME' or 'DDFName'*")]
    [InlineData("<NodeName>a</NodeName><RTProperties><Format><word/></Format><Type/></RTProperties>", "Format of node 'a' holds 'word'*")]
    [InlineData("<NodeName>a</NodeName><RTProperties><Format><chr/><int/></Format><Type/></RTProperties>", "Format of node 'a' holds 'chr int'*")]
    [InlineData("<NodeName>a</NodeName>" + Interior + "<Value>1</Value>", "node 'a' has a Value*")]
    [InlineData("<NodeName>a</NodeName>" + Leaf + "<Node><NodeName>b</NodeName>" + Leaf + "</Node>", "node 'a' has nodes below it*")]
    [InlineData("<NodeName>a</NodeName>" + Interior + "<Node><NodeName>b</NodeName><Path>c</Path>" + Leaf + "</Node>", "node 'b' below 'a' has a Path*")]
    public void Node_that_breaks_the_model_is_refused_with_the_reason(string node, string reason)
    {
        var parse = () => Tnds.Parse(Tree($"<Node>{node}</Node>"));
        parse.Should().Throw<MalformedMessageException>().WithMessage(reason);
    }

    [Fact]
    public void Node_that_comes_twice_is_refused()
    {
        var parse = () => Tnds.Parse(Tree($"<Node><NodeName>a</NodeName>{Leaf}</Node><Node><NodeName>a</NodeName><Path>./</Path>{Leaf}</Node>"));
        parse.Should().Throw<MalformedMessageException>().WithMessage("node 'a' comes twice*");
    }

    [Fact]
    public void Object_of_another_version_is_refused()
    {
        var parse = () => Tnds.Parse(Tree($"<Node><NodeName>a</NodeName>{Leaf}</Node>", version: "1.1"));
        parse.Should().Throw<MalformedMessageException>().WithMessage("VerDTD of the TNDS object is '1.1', and '1.2' was expected.");
    }

    [Fact]
    public void Object_without_a_node_is_refused()
    {
        var parse = () => Tnds.Parse(Tree(""));
        parse.Should().Throw<MalformedMessageException>().WithMessage("'MgmtTree' has no 'Node'*");
    }

    private static XElement Tree(string nodes, string version = "1.2") =>
        SyncMlXml.Decode($"<MgmtTree xmlns='{Namespaces.DmDdf}'><VerDTD>{version}</VerDTD>{nodes}</MgmtTree>").Root!;
}
