using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

public sealed class TreeAccessTests
{
    private static readonly TreeNode[] Account =
    [
        TreeNode.Interior("./DMAcc/op", layer: Layer.Card, acl: "Get=op&Replace=op&Delete=op"),
        TreeNode.Leaf("./DMAcc/op/Name", "card", layer: Layer.Card),
        TreeNode.Leaf("./DMAcc/op/AAuthSecret", "secret", layer: Layer.Card),
    ];

    [Theory]
    [InlineData("op", "./DMAcc/op/Name", 200)]
    [InlineData("other", "./DMAcc/op/Name", 425)]
    [InlineData("op", "./DMAcc/op/AAuthSecret", 405)]
    [InlineData("op", "./DMAcc/op/None", 404)]
    [InlineData("op", "./DMAcc/op/", 404)]
    [InlineData("other", "./DevInfo/Man", 200)]
    [InlineData("other", "./Inbox", 405)]
    public void A_get_answers_with_the_status_of_the_rule(string server, string path, int status)
    {
        using var tree = Trees.With(Account);

        new TreeAccess(tree, server).Find(path, "Get").Status.Should().Be(status);
    }

    [Theory]
    [InlineData("op", "./DMAcc/op/Name", 200, "new")]
    [InlineData("other", "./DMAcc/op/Name", 425, "card")]
    [InlineData("op", "./DMAcc/op", 405, "card")]
    [InlineData("op", "./DevInfo/Man", 405, "card")]
    public void A_replace_changes_a_leaf_and_only_where_the_server_may(string server, string path, int status, string name)
    {
        using var tree = Trees.With(Account);

        new TreeAccess(tree, server).Replace(path, SyncMlMeta.None, new SyncMlItem(Data: "new")).Should().Be(status);

        tree.Find("./DMAcc/op/Name")!.Value.Should().Be(name);
    }

    [Theory]
    [InlineData("./Vendor/new", 200)]
    [InlineData("./Vendor/a/b/c", 200)]
    [InlineData("./DMAcc/op", 425)]
    [InlineData("./DevInfo", 418)]
    [InlineData("./DevInfo/Man/x", 405)]
    public void An_add_makes_a_node_that_was_not_there(string path, int status)
    {
        using var tree = Trees.With(Account);
        tree.Put([TreeNode.Interior("./DMAcc", acl: "Get=*")]);

        new TreeAccess(tree, "op").Add(path, SyncMlMeta.None, new SyncMlItem(Data: "v")).Should().Be(status);
    }

    [Fact]
    public void Who_adds_an_interior_node_without_replace_right_above_gets_rights_on_it()
    {
        using var tree = Trees.With();

        new TreeAccess(tree, "op").Add("./Vendor/a/b", SyncMlMeta.None, new SyncMlItem(Data: "v")).Should().Be(200);

        tree.Find("./Vendor/a")!.Acl.Should().Be("Add=op&Delete=op&Replace=op");
        tree.Find("./Vendor/a/b")!.Acl.Should().BeEmpty();
    }

    [Fact]
    public void A_change_of_card_data_goes_with_the_card_and_a_change_of_base_data_stays()
    {
        using var tree = Trees.With([.. Account, TreeNode.Leaf("./Vendor/x", "base") with { Acl = "Replace=op" }]);
        var access = new TreeAccess(tree, "op");
        access.Replace("./DMAcc/op/Name", SyncMlMeta.None, new SyncMlItem(Data: "ota"));
        access.Replace("./Vendor/x", SyncMlMeta.None, new SyncMlItem(Data: "ota"));

        tree.Withdraw();

        tree.Find("./DMAcc/op/Name").Should().BeNull();
        tree.Find("./Vendor/x")!.Value.Should().Be("ota");
    }

    [Theory]
    [InlineData("op", "./DMAcc/op", 200)]
    [InlineData("other", "./DMAcc/op", 425)]
    [InlineData("op", "./DMAcc", 405)]
    [InlineData("op", ".", 405)]
    public void A_delete_takes_what_is_not_permanent(string server, string path, int status)
    {
        using var tree = Trees.With(Account);

        new TreeAccess(tree, server).Delete(path).Should().Be(status);

        (tree.Find("./DMAcc/op") is null).Should().Be(status is 200);
    }
}
