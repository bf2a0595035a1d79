using ReferenceDevice.Keeping;
using ReferenceDevice.Storage;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

public sealed class ManagementTreeTests
{
    private static readonly TreeNode[] BaseAccount =
    [
        TreeNode.Interior("./DMAcc/operator", "urn:oma:mo:oma-dm-dmacc:1.0", acl: "Replace=base"),
        TreeNode.Leaf("./DMAcc/operator/Name", "base name"),
        TreeNode.Leaf("./DMAcc/operator/OnlyInBase", "base"),
    ];

    private static readonly TreeNode[] CardAccount =
    [
        TreeNode.Interior("./DMAcc/operator", "urn:oma:mo:oma-dm-dmacc:1.0", Layer.Card),
        TreeNode.Leaf("./DMAcc/operator/Name", "card name", layer: Layer.Card),
    ];

    [Fact]
    public void A_card_object_hides_the_base_object_of_its_place_whole()
    {
        using var tree = Trees.With([.. BaseAccount, .. CardAccount]);

        tree.Subtree("./DMAcc/operator").Should().Equal(CardAccount);
    }

    [Fact]
    public void Withdrawal_shows_base_data_again_bit_for_bit()
    {
        using var tree = Trees.With(BaseAccount);
        var before = Trees.Text(tree);
        tree.Put([.. CardAccount, TreeNode.Interior("./NAP/internet", layer: Layer.Card)]);

        tree.Withdraw();

        Trees.Text(tree).Should().Be(before);
    }

    [Fact]
    public void A_card_object_leaves_base_objects_with_a_similar_name_alone()
    {
        using var tree = Trees.With([TreeNode.Leaf("./DMAcc/operator2", "base"), .. CardAccount]);

        tree.Find("./DMAcc/operator2").Should().NotBeNull();
        tree.ChildNames("./DMAcc").Should().BeEquivalentTo("operator2", "operator");
    }

    [Fact]
    public void A_deleted_node_takes_along_what_is_below_it_and_shows_what_it_has_hidden()
    {
        using var tree = Trees.With([.. BaseAccount, .. CardAccount, TreeNode.Leaf("./DMAcc/operator/Name/below", "card", layer: Layer.Card)]);

        tree.ChangeOverTheAir(["./DMAcc/operator"], [], new HashSet<string>());
        tree.Subtree("./DMAcc/operator").Should().Equal(BaseAccount);

        tree.ChangeOverTheAir(["./DMAcc/operator"], [], new HashSet<string>());
        tree.Subtree("./DMAcc/operator").Should().BeEmpty();
        tree.Find("./DMAcc").Should().NotBeNull();
    }

    [Fact]
    public void A_put_that_fails_in_the_midst_leaves_nothing()
    {
        using var tree = Trees.With();

        var put = () => tree.Put([TreeNode.Leaf("./Vendor/a", "1"), TreeNode.Leaf("./Vendor/b", "2") with { Type = null! }]);

        put.Should().Throw<Exception>();
        tree.Find("./Vendor/a").Should().BeNull();
    }

    [Fact]
    public void What_is_kept_lies_between_card_and_base_and_is_shown_to_whom_it_is_for()
    {
        using var tree = Trees.With(BaseAccount);
        tree.Provision("alice", ["./DMAcc/operator"], CardAccount, isKept: true);

        tree.Find("./DMAcc/operator/Name").Should().Be(CardAccount[1] with { Layer = Layer.Kept });
        tree.ShowKept(subscriber => subscriber is "bob");
        tree.Find("./DMAcc/operator/Name")!.Value.Should().Be("base name");
        tree.ShowKept(subscriber => subscriber is "alice");
        tree.Find("./DMAcc/operator/Name")!.Value.Should().Be("card name");
    }

    [Fact]
    public void Two_subscribers_keep_objects_of_one_place()
    {
        using var tree = Trees.With();
        tree.Provision("alice", ["./DMAcc/operator"], CardAccount, isKept: true);
        tree.Provision("bob", ["./DMAcc/operator"], [CardAccount[0], CardAccount[1] with { Value = "Bob's" }], isKept: true);

        tree.ShowKept(subscriber => subscriber is "bob");
        tree.Find("./DMAcc/operator/Name")!.Value.Should().Be("Bob's");
        tree.Forget("bob", ["./DMAcc/operator"]);
        tree.ShowKept(_ => true);
        tree.Find("./DMAcc/operator/Name")!.Value.Should().Be("card name");
    }

    [Fact]
    public void A_change_of_a_kept_node_stays_in_its_layer()
    {
        using var tree = Trees.With();
        tree.Provision("alice", ["./DMAcc/operator"], CardAccount, isKept: true);

        tree.Put([tree.Find("./DMAcc/operator/Name")! with { Value = "changed" }]);
        tree.Withdraw();
        tree.Find("./DMAcc/operator/Name")!.Value.Should().Be("changed");
        tree.ShowKept(_ => false);

        tree.Find("./DMAcc/operator").Should().BeNull();
    }

    [Fact]
    public void A_change_that_the_storage_does_not_take_has_no_effect_in_any_layer()
    {
        using var storage = DeviceStorage.Volatile();
        using var tree = new ManagementTree(storage, Trees.CardFile());
        tree.Put([TreeNode.Interior("."), TreeNode.Leaf("./base", "1"), TreeNode.Leaf("./card", "1", layer: Layer.Card)]);
        var before = Trees.Text(tree);
        var draft = new TreeDraft(tree);
        draft.Put(TreeNode.Leaf("./base", "2"));
        draft.Put(TreeNode.Leaf("./card", "2", layer: Layer.Card));

        storage.Execute("pragma query_only = on");

        draft.Commit().Should().BeFalse();
        Trees.Text(tree).Should().Be(before);
    }

    [Fact]
    public async Task One_thread_may_read_the_storage_while_another_one_changes_the_tree()
    {
        using var storage = DeviceStorage.Volatile();
        using var tree = new ManagementTree(storage, Trees.CardFile());
        var indications = new Indications(storage);

        var changing = Task.Run(() =>
        {
            for (var time = 0; time < 2000; time++)
                tree.Put([TreeNode.Leaf("./x", $"{time}")]);
        });
        var reading = Task.Run(() =>
        {
            for (var time = 0; time < 4000; time++)
                indications.Find("subscriber", "object").Should().BeNull();
        });
        await Task.WhenAll(changing, reading);

        tree.Find("./x")!.Value.Should().Be("1999");
    }

    [Fact]
    public void An_object_that_is_told_to_leave_with_the_card_leaves_the_storage_at_once()
    {
        using var tree = Trees.With();
        tree.Provision("alice", ["./DMAcc/operator"], CardAccount, isKept: true);

        tree.Keep("alice", "./DMAcc/operator", isKept: false);
        tree.KeptRoots("alice").Should().BeEmpty();
        tree.Subtree("./DMAcc/operator").Should().Equal(CardAccount);
        tree.Withdraw();

        tree.Find("./DMAcc/operator").Should().BeNull();
    }
}
