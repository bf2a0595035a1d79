using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

/// <summary>The worked tree of OMA-TS-DM_TND-V1_2, 7.7.1.</summary>
public sealed class AclTests
{
    private static readonly TreeNode[] Worked =
    [
        TreeNode.Interior("./NodeA", acl: "Get=ServerC&Replace=ServerC"),
        TreeNode.Leaf("./NodeA/Node1", "1") with { Acl = "Get=*" },
        TreeNode.Interior("./NodeB", acl: "Get=ServerA&Replace=ServerA"),
        TreeNode.Leaf("./NodeB/Node2", "2"),
        TreeNode.Interior("./NodeB/Node3", acl: "Get=ServerB&Replace=ServerB&Delete=ServerB"),
        TreeNode.Leaf("./NodeB/Node3/Node4", "4"),
    ];

    [Theory]
    [InlineData("./NodeA/Node1", "Get", "Anyone", true)]
    [InlineData("./NodeA/Node1", "Delete", "ServerC", false)]
    [InlineData("./NodeA/Node1", "Replace", "ServerC", false)]
    [InlineData("./NodeB/Node2", "Get", "ServerA", true)]
    [InlineData("./NodeB/Node2", "Get", "ServerB", false)]
    [InlineData("./NodeB/Node3/Node4", "Replace", "ServerB", true)]
    [InlineData("./NodeB/Node3/Node4", "Replace", "ServerA", false)]
    [InlineData("./NodeB", "Add", "ServerA", false)]
    [InlineData("./DevInfo/Man", "Get", "Anyone", true)]
    [InlineData("./DevInfo/Man", "Delete", "Anyone", false)]
    public void A_node_grants_by_its_own_list_or_by_the_nearest_that_is_not_empty(string path, string command, string server, bool granted)
    {
        using var tree = Trees.With(Worked);

        Acl.Grants(tree.Find, path, command, server).Should().Be(granted);
    }

    [Theory]
    [InlineData("Replace=a+b", "Replace", "b", true)]
    [InlineData("Replace=a+b", "Replace", "ab", false)]
    [InlineData("Add=*", "Add", "anybody", true)]
    [InlineData("Replace", "Replace", "a", false)]
    [InlineData("", "Get", "a", false)]
    public void An_access_list_grants_only_what_it_says(string acl, string command, string server, bool granted) =>
        Acl.Grants(acl, command, server).Should().Be(granted);

    [Theory]
    [InlineData("", true)]
    [InlineData("Add=*&Get=*", true)]
    [InlineData("Add=a+b.example&Exec=c", true)]
    [InlineData("Get", false)]
    [InlineData("Get=", false)]
    [InlineData("Get=a+", false)]
    [InlineData("Get=a&", false)]
    [InlineData("Get=a b", false)]
    [InlineData("Get=a*", false)]
    [InlineData("Rename=a", false)]
    [InlineData("Get=a&Get=b", false)]
    public void A_text_is_an_access_list_by_the_grammar_of_the_specification(string text, bool isOne) =>
        Acl.IsWellFormed(text).Should().Be(isOne);

    [Theory]
    [InlineData("Get=a+b&Replace=a", "Get=b")]
    [InlineData("Replace=a", "")]
    [InlineData("Get=*&Add=b", "Get=*&Add=b")]
    [InlineData("", "")]
    public void A_server_that_is_no_more_leaves_access_lists_and_takes_entries_along_that_name_nobody_else(string before, string after) =>
        Acl.Without(before, "a").Should().Be(after);
}
