using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

public sealed class TreeDraftTests
{
    [Fact]
    public void A_draft_shows_its_changes_and_the_tree_does_not_before_the_commit()
    {
        using var tree = Trees.With(TreeNode.Interior("./Vendor/a"), TreeNode.Leaf("./Vendor/a/x", "1"), TreeNode.Leaf("./Vendor/b", "1"));
        var before = Trees.Text(tree);
        var draft = new TreeDraft(tree);

        draft.Delete("./Vendor/a");
        draft.Put(TreeNode.Leaf("./Vendor/c", "1"));
        draft.Put(TreeNode.Leaf("./Vendor/b", "2"));

        draft.ChildNames("./Vendor").Should().BeEquivalentTo("b", "c");
        draft.Find("./Vendor/a/x").Should().BeNull();
        draft.Find("./Vendor/b")!.Value.Should().Be("2");
        Trees.Text(tree).Should().Be(before);

        draft.Commit();
        tree.ChildNames("./Vendor").Should().BeEquivalentTo("b", "c");
        tree.Find("./Vendor/b")!.Value.Should().Be("2");
    }

    [Fact]
    public void What_was_written_and_deleted_again_is_not_there_and_what_was_deleted_and_written_is()
    {
        using var tree = Trees.With(TreeNode.Leaf("./Vendor/a", "1"));
        var draft = new TreeDraft(tree);

        draft.Delete("./Vendor/a");
        draft.Put(TreeNode.Leaf("./Vendor/a", "2"));
        draft.Put(TreeNode.Leaf("./Vendor/b", "1"));
        draft.Delete("./Vendor/b");
        draft.Commit();

        tree.Subtree("./Vendor").Select(node => node.Value).Should().Equal(null, "2");
    }
}
