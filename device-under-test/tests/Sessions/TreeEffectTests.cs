using System.Xml.Linq;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>What a command leaves behind beside the node that it names.</summary>
public sealed class TreeEffectTests
{
    [Fact]
    public void Who_adds_below_a_node_without_replace_right_there_gets_rights_on_the_first_interior_node()
    {
        using var tree = Trees.With();

        Execute(tree, new Add("1", []), new SyncMlItem("./Vendor/a/b", Data: "v")).Should().Be(200);

        tree.Find("./Vendor/a")!.Acl.Should().Be("Add=op&Delete=op&Replace=op");
        tree.Find("./Vendor/a/b")!.Acl.Should().BeEmpty();
    }

    [Fact]
    public void Who_has_replace_right_above_gets_nothing_of_his_own()
    {
        using var tree = Trees.With(TreeNode.Interior("./Vendor/v", acl: "Add=op&Replace=op"));

        Execute(tree, new Add("1", []), new SyncMlItem("./Vendor/v/a", Meta: new SyncMlMeta("node"))).Should().Be(200);

        tree.Find("./Vendor/v/a")!.Acl.Should().BeEmpty();
    }

    [Fact]
    public void A_change_of_card_data_goes_with_the_card_and_a_change_of_base_data_stays()
    {
        using var tree = Trees.With(
            TreeNode.Interior("./DMAcc/op", layer: Layer.Card, acl: "Add=op&Replace=op"),
            TreeNode.Leaf("./DMAcc/op/Name", "card", layer: Layer.Card),
            TreeNode.Leaf("./Vendor/x", "base") with { Acl = "Replace=op" });
        Execute(tree, new Replace("1", []), new SyncMlItem("./DMAcc/op/Name", Data: "ota"));
        Execute(tree, new Add("1", []), new SyncMlItem("./DMAcc/op/New", Data: "ota"));
        Execute(tree, new Replace("1", []), new SyncMlItem("./Vendor/x", Data: "ota"));

        tree.Withdraw();

        tree.Find("./DMAcc/op").Should().BeNull();
        tree.Find("./Vendor/x")!.Value.Should().Be("ota");
    }

    [Fact]
    public void A_renamed_node_takes_its_values_access_lists_and_layer_along()
    {
        using var tree = Trees.With(
            TreeNode.Interior("./AC/a", "org.example/1.0/Mail", Layer.Card, "Get=*&Replace=op"), TreeNode.Leaf("./AC/a/x", "1", layer: Layer.Card));

        Execute(tree, new Replace("1", []), new SyncMlItem("./AC/a?prop=Name", Data: "b")).Should().Be(200);

        tree.Subtree("./AC/b").Should().Equal(
            TreeNode.Interior("./AC/b", "org.example/1.0/Mail", Layer.Card, "Get=*&Replace=op"), TreeNode.Leaf("./AC/b/x", "1", layer: Layer.Card));
        tree.Find("./AC/a").Should().BeNull();
    }

    [Fact]
    public void A_server_whose_last_account_is_deleted_leaves_every_access_list()
    {
        using var tree = Trees.With(
            TreeNode.Interior(".", acl: "Add=gone"), TreeNode.Interior("./DMAcc/a", acl: "Delete=op"), TreeNode.Leaf("./DMAcc/a/ServerID", "gone"),
            TreeNode.Interior("./DMAcc/b"), TreeNode.Leaf("./DMAcc/b/ServerID", "op"),
            TreeNode.Interior("./Vendor/v", acl: "Get=*&Replace=gone+op&Delete=gone"));

        Execute(tree, new Delete("1", []), new SyncMlItem("./DMAcc/a")).Should().Be(200);

        tree.Find("./Vendor/v")!.Acl.Should().Be("Get=*&Replace=op");
        tree.Find(".")!.Acl.Should().Be("Add=*&Get=*", "the root falls back to its first list");
    }

    [Fact]
    public void A_server_whose_base_account_comes_into_sight_again_keeps_its_rights()
    {
        using var tree = Trees.With(
            TreeNode.Interior("./DMAcc/a"), TreeNode.Leaf("./DMAcc/a/ServerID", "op"),
            TreeNode.Interior("./DMAcc/a", layer: Layer.Card, acl: "Delete=op"), TreeNode.Leaf("./DMAcc/a/ServerID", "op", layer: Layer.Card),
            TreeNode.Interior("./Vendor/v", acl: "Replace=op"));

        Execute(tree, new Delete("1", []), new SyncMlItem("./DMAcc/a")).Should().Be(200);

        tree.Find("./DMAcc/a/ServerID")!.Layer.Should().Be(Layer.Base);
        tree.Find("./Vendor/v")!.Acl.Should().Be("Replace=op");
    }

    [Fact]
    public void A_leaf_keeps_its_format_and_takes_the_type_that_comes_with_a_new_value()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/x", "AAEC", "bin") with { Acl = "Replace=op" });

        Execute(tree, new Replace("1", []), new SyncMlItem("./Vendor/x", Meta: new SyncMlMeta("b64", "image/png"), Data: "AQ==")).Should().Be(200);

        tree.Find("./Vendor/x").Should().BeEquivalentTo(new { Format = "bin", Type = "image/png", Value = "AQ==" });
    }

    [Theory]
    [InlineData(true, 413)]
    [InlineData(false, 415)]
    public void Large_objects_in_pieces_and_objects_over_the_air_are_not_taken(bool inPieces, int status)
    {
        using var tree = Trees.With();
        var item = inPieces ? new SyncMlItem("./Vendor/x", Data: "piece", MoreData: true) : new SyncMlItem("./Inbox", Tree: new XElement("tree"));

        Execute(tree, new Add("1", []), item).Should().Be(status);

        tree.Find("./Vendor/x").Should().BeNull();
    }

    [Fact]
    public void The_limits_are_those_that_the_device_publishes_and_zero_is_none()
    {
        using var tree = Trees.With(TreeNode.Leaf("./DevDetail/URI/MaxSegLen", "6"), TreeNode.Leaf("./DevDetail/URI/MaxDepth", "0"));

        Execute(tree, new Add("1", []), new SyncMlItem("./Vendor/seven77", Data: "v")).Should().Be(414);
        Execute(tree, new Add("1", []), new SyncMlItem("./Vendor" + string.Concat(Enumerable.Repeat("/d", 70)), Data: "v")).Should().Be(200);
    }

    [Fact]
    public void Only_a_value_that_a_server_gives_is_told_as_written()
    {
        using var tree = Trees.With(
            TreeNode.Interior("./DMAcc/a", acl: "Delete=op"), TreeNode.Leaf("./DMAcc/a/ServerID", "gone"),
            TreeNode.Interior("./Vendor/v", acl: "Replace=op"), TreeNode.Leaf("./Vendor/v/x", "1") with { Acl = "Replace=op+gone" });
        var told = new List<string>();
        tree.WrittenOverTheAir = node => told.Add(node.Path);

        Execute(tree, new Replace("1", []), new SyncMlItem("./Vendor/v/x?prop=ACL", Data: "Replace=gone+op")).Should().Be(200);
        Execute(tree, new Delete("1", []), new SyncMlItem("./DMAcc/a")).Should().Be(200);
        told.Should().BeEmpty();
        Execute(tree, new Replace("1", []), new SyncMlItem("./Vendor/v/x", Data: "1")).Should().Be(200);

        told.Should().Equal("./Vendor/v/x");
    }

    [Fact]
    public void A_kept_object_that_gets_a_new_name_stays_the_subscribers()
    {
        using var tree = Trees.With();
        tree.Provision("alice", ["./AC/a"], [TreeNode.Interior("./AC/a", acl: "Replace=op"), TreeNode.Leaf("./AC/a/x", "v")], isKept: true);

        Execute(tree, new Replace("1", []), new SyncMlItem("./AC/a?prop=Name", Data: "b")).Should().Be(200);

        tree.Subtree("./AC/b").Select(node => node.Layer).Should().Equal(Layer.Kept, Layer.Kept);
        tree.KeptRoots("alice").Should().Equal("./AC/b");
        tree.ShowKept(_ => false);
        tree.Find("./AC/b").Should().BeNull();
    }

    [Fact]
    public void A_secret_gets_no_name_under_which_it_could_be_read()
    {
        using var tree = Trees.With(TreeNode.Interior("./AC/a", acl: "Get=op&Replace=op"), TreeNode.Leaf("./AC/a/AAuthSecret", "s"));

        Execute(tree, new Replace("1", []), new SyncMlItem("./AC/a/AAuthSecret?prop=Name", Data: "x")).Should().Be(405);
    }

    private static int Execute(ManagementTree tree, ItemsCommand command, SyncMlItem item)
    {
        var draft = new TreeDraft(tree);
        var status = new ItemCommands(tree, "op").Execute(command, item, draft).Status;
        draft.Commit();
        return status;
    }
}
