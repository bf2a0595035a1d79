using System.Xml.Linq;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>Get with ?list=: TND 7.4.</summary>
public sealed class TreeListTests : IDisposable
{
    private readonly ManagementTree _tree = Trees.With(
        TreeNode.Interior("./DMAcc/op", "urn:oma:mo:oma-dm-dmacc:1.0", Layer.Card, "Add=op&Get=op&Replace=op&Delete=op"),
        TreeNode.Leaf("./DMAcc/op/ServerID", "op", layer: Layer.Card),
        TreeNode.Interior("./DMAcc/op/AppAuth", layer: Layer.Card),
        TreeNode.Interior("./DMAcc/op/AppAuth/1", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAuth/1/AAuthName", "device", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAuth/1/AAuthSecret", "secret", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AppAuth/1/AAuthData", "AAEC", "bin", Layer.Card),
        TreeNode.Interior("./Vendor/v", acl: "Get=op"),
        TreeNode.Leaf("./Vendor/v/bin", "AAEC", "bin"),
        TreeNode.Interior("./Vendor/v/hers", acl: "Get=ops"),
        TreeNode.Leaf("./Vendor/v/hers/leaf", "<&>") with { Acl = "Get=*" },
        TreeNode.Leaf("./Vendor/v/int", "7", "int"));

    [Fact]
    public void Struct_tells_format_and_type_of_each_node_that_the_server_may_get()
    {
        var found = Get("./Vendor/v?list=Struct").Found;

        found.Select(item => $"{item.SourceUri} {item.Meta!.Format} {item.Meta.Type}").Should().Equal(
            "./Vendor/v node ", "./Vendor/v/bin bin text/plain", "./Vendor/v/hers/leaf chr text/plain", "./Vendor/v/int int text/plain");
        found.Should().OnlyContain(item => item.Data == null);
    }

    [Fact]
    public void StructData_tells_the_values_of_leaves_as_well() =>
        Get("./Vendor/v?list=StructData").Found.Select(item => $"{item.SourceUri} {item.Meta!.Format} {item.Data}").Should().Equal(
            "./Vendor/v node ", "./Vendor/v/bin b64 AAEC", "./Vendor/v/hers/leaf chr <&>", "./Vendor/v/int int 7");

    [Theory]
    [InlineData("./DMAcc/op?list=StructData")]
    [InlineData(".?list=StructData")]
    [InlineData("./DMAcc/op?list=TNDS")]
    public void Secrets_are_in_no_list(string uri)
    {
        var outcome = Get(uri);

        outcome.Found.Should().NotBeEmpty();
        string.Join('\n', outcome.Found).Should().Contain("AAuthName").And.NotContain("AAuthSecret").And.NotContain("AAuthData").And.NotContain("Inbox");
    }

    [Theory]
    [InlineData("./Vendor/v", "./Vendor/v=|node||Get=op ./Vendor/v/bin=AAEC|bin|text/plain| ./Vendor/v/int=7|int|text/plain| ./Vendor/v/hers/leaf=<&>|chr|text/plain|Get=*")]
    [InlineData("./Vendor/v/int", "./Vendor/v/int=7|int|text/plain|")]
    [InlineData("./DMAcc/op/AppAuth", "./DMAcc/op/AppAuth=|node|| ./DMAcc/op/AppAuth/1=|node|| ./DMAcc/op/AppAuth/1/AAuthName=device|chr|text/plain|")]
    public void TNDS_is_an_object_that_reads_as_the_nodes_of_the_tree(string uri, string nodes)
    {
        var item = Get($"{uri}?list=TNDS").Found.Should().ContainSingle().Subject;

        item.Meta.Should().Be(new SyncMlMeta("xml", "application/vnd.syncml.dmtnds+xml"));
        Tnds.Parse(SyncMlXml.Decode(item.Data!).Root!).Select(node => $"./{node.Path}={node.Value}|{node.Format}|{node.Type}|{node.Acl}").Should().Equal(nodes.Split(' '));
    }

    [Fact]
    public void The_whole_tree_is_an_object_as_well() =>
        Tnds.Parse(SyncMlXml.Decode(Get(".?list=TNDS").Found[0].Data!).Root!).Select(node => node.Path).Should().Contain(["", "DevInfo", "DevInfo/Man"]);

    [Theory]
    [InlineData("+ACL", "ACL Type")]
    [InlineData("+Format+Value", "Format Type Value")]
    [InlineData("-ACL-Value", "Format Type")]
    [InlineData("-Type", "ACL Format Type Value")]
    public void TNDS_has_the_properties_that_are_asked_for_and_the_type_that_each_node_must_have(string properties, string elements)
    {
        var tree = XElement.Parse(Get($"./Vendor/v/hers/leaf?list=TNDS{properties}").Found[0].Data!);

        tree.Descendants(Namespaces.DmDdf + "RTProperties").Elements().Concat(tree.Descendants(Namespaces.DmDdf + "Value")).Select(element => element.Name.LocalName)
            .Should().Equal(elements.Split(' '));
    }

    [Theory]
    [InlineData("TNDS+Title")]
    [InlineData("TNDS+ACL-Value")]
    [InlineData("TNDS+")]
    [InlineData("TNDSx")]
    [InlineData("struct")]
    [InlineData("")]
    public void Other_lists_are_not_supported(string list) => Get($"./Vendor/v?list={list}").Should().BeEquivalentTo(new Outcome(406));

    [Fact]
    public async Task Each_node_of_a_list_has_results_of_its_own()
    {
        var get = new Get("g", [new SyncMlItem("./Vendor/v?list=StructData")]);
        var answers = await new ServerCommands(_tree, "op", new ScriptedUser()).ExecuteAsync(
            new SyncMlMessage(new SyncMlHeader("1", "1", "device", "server"), [get], Final: true), CancellationToken.None);

        answers[0].Should().BeOfType<Status>().Which.Code.Should().Be(200);
        answers.OfType<Results>().Select(results => results.Items.Single().SourceUri).Should().Equal("./Vendor/v", "./Vendor/v/bin", "./Vendor/v/hers/leaf", "./Vendor/v/int");
    }

    [Fact]
    public void No_other_command_takes_a_list()
    {
        Execute(new Delete("1", []), "./Vendor/v?list=Struct").Status.Should().Be(405);
        Execute(new Replace("1", []), "./Vendor/v?list=Struct").Status.Should().Be(405);
    }

    public void Dispose() => _tree.Dispose();

    private Outcome Get(string uri) => Execute(new Get("1", []), uri);

    private Outcome Execute(ItemsCommand command, string uri) => new ItemCommands(_tree, "op").Execute(command, new SyncMlItem(uri), new TreeDraft(_tree));
}
