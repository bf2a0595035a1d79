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
    public void A_deleted_node_is_gone_from_both_layers_with_everything_below_it()
    {
        using var tree = Trees.With([.. BaseAccount, .. CardAccount]);

        tree.Delete("./DMAcc/operator");
        tree.Withdraw();

        tree.Subtree("./DMAcc/operator").Should().BeEmpty();
        tree.Find("./DMAcc").Should().NotBeNull();
    }

    [Fact]
    public void A_withdrawn_value_is_no_longer_in_the_file()
    {
        const string canary = "canary-7c1f0a9e55d2";
        var folder = Directory.CreateTempSubdirectory("device-test-").FullName;
        try
        {
            using var tree = new ManagementTree(TreeStorage.Create(folder));
            tree.Put([TreeNode.Leaf("./Vendor/x", canary, layer: Layer.Card)]);
            Content(folder).Should().Contain(canary, "else this test would look in the wrong place");

            tree.Withdraw();

            Content(folder).Should().NotContain(canary);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_put_that_fails_in_the_midst_leaves_nothing()
    {
        using var tree = Trees.With();

        var put = () => tree.Put([TreeNode.Leaf("./Vendor/a", "1"), TreeNode.Leaf("./Vendor/b", "2") with { Type = null! }]);

        put.Should().Throw<Exception>();
        tree.Find("./Vendor/a").Should().BeNull();
    }

    private static string Content(string folder) => string.Concat(Directory.GetFiles(folder).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));
}
