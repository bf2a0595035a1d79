using Conformance.Fixtures.ManagementObjects;

namespace Conformance.SelfTests.Cards;

/// <summary>The matching of a card's object with a device's tree, on trees written by hand.</summary>
public sealed class ExpectedTreeTests
{
    private const string Browsing = "org.example/1.0/Browsing";

    private static readonly ExpectedTree Portal = ExpectedTree.Of(TestCards.Portal);

    [Fact]
    public void An_object_is_found_under_any_name_and_without_its_dmsc_leaves()
    {
        var match = Portal.FindIn(Whole("./AC/portal-2"));

        match.Root.Should().Be("./AC/portal-2");
        match.Differences.Should().BeEmpty();
    }

    [Fact]
    public void Dmsc_leaves_that_the_device_keeps_are_no_difference() =>
        Portal.FindIn([.. Whole("./AC/portal"), new("./AC/portal/Ext", "node", "", null), new("./AC/portal/Ext/DMSC", "node", "", null)])
            .Differences.Should().BeEmpty();

    [Fact]
    public void Without_a_node_of_the_type_nothing_is_found()
    {
        var match = Portal.FindIn([new(".", "node", "", null), new("./AC", "node", "", null)]);

        match.Root.Should().BeNull();
        match.Differences.Should().Equal("'browser portal': no node of type 'org.example/1.0/Browsing' is in the tree");
    }

    [Fact]
    public void A_missing_leaf_is_told_by_its_path() =>
        Differences(tree => tree.RemoveAll(node => node.Path.EndsWith("/AppAddr/1/Addr", StringComparison.Ordinal)))
            .Should().Equal("'./AC/portal/AppAddr/1/Addr' is missing");

    [Fact]
    public void A_changed_value_is_told_with_both_values() =>
        Differences(tree => Replace(tree, "/Name", node => node with { Value = "other" }))
            .Should().Equal("'./AC/portal/Name' is 'other', and the card says 'portal'");

    [Fact]
    public void A_changed_format_is_told() =>
        Differences(tree => Replace(tree, "/AppID", node => node with { Format = "int" }))
            .Should().Equal("'./AC/portal/AppID' has format 'int', and the card says 'chr'");

    [Fact]
    public void A_changed_type_is_told_and_a_type_not_shown_is_not() =>
        Differences(tree =>
            {
                Replace(tree, "/AppID", node => node with { Type = "text/html" });
                Replace(tree, "/Name", node => node with { Type = null });
            })
            .Should().Equal("'./AC/portal/AppID' has type 'text/html', and the card says 'text/plain'");

    [Fact]
    public void A_node_that_the_card_has_not_is_told() =>
        Differences(tree => tree.Add(new("./AC/portal/More", "chr", "text/plain", "1")))
            .Should().Equal("'./AC/portal/More' is there, but not on the card");

    [Fact]
    public void The_nearest_of_several_roots_is_taken()
    {
        List<DeviceNode> factory = [new("./AC/factory", "node", Browsing, null), new("./AC/factory/AppID", "chr", "text/plain", "w2")];

        var match = Portal.FindIn([.. factory, .. Whole("./AC/portal")]);

        match.Should().BeEquivalentTo(new TreeMatch("./AC/portal", []));
        Portal.RootsIn([.. factory, .. Whole("./AC/portal")]).Should().Equal("./AC/factory", "./AC/portal");
    }

    [Fact]
    public void A_root_whose_name_begins_like_another_keeps_its_own_nodes() =>
        Portal.FindIn([new("./AC/portal2", "node", "", null), new("./AC/portal2/More", "chr", "text/plain", "1"), .. Whole("./AC/portal")])
            .Differences.Should().BeEmpty();

    [Fact]
    public void A_secret_must_be_there_and_must_not_show()
    {
        var account = ExpectedTree.Of(TestCards.Account);
        account.Nodes.Single(node => node.WriteOnly).Should().Be(
            new ExpectedNode("AppAuth/1/AAuthSecret", "chr", "text/plain", null, WriteOnly: true));
        var hidden = account.Nodes.Select(node => new DeviceNode(At("./DMAcc/x", node.Path), node.Format, node.Type, node.Value)).ToList();
        var nonce = new DeviceNode("./DMAcc/x/AppAuth/1/AAuthData", "bin", "", null);

        account.FindIn([.. hidden, nonce]).Differences.Should().BeEmpty();
        Replace(hidden, "/AAuthSecret", node => node with { Value = "secret" });
        account.FindIn(hidden).Differences.Should().Equal("'./DMAcc/x/AppAuth/1/AAuthSecret' shows a value, and it has no Get access");
        hidden.RemoveAll(node => node.Path.EndsWith("/AAuthSecret", StringComparison.Ordinal));
        account.FindIn(hidden).Differences.Should().Equal("'./DMAcc/x/AppAuth/1/AAuthSecret' is missing");
    }

    private static List<DeviceNode> Whole(string root) =>
    [
        new(root, "node", Browsing, null),
        new($"{root}/AppID", "chr", "text/plain", "w2"),
        new($"{root}/Name", "chr", "text/plain", "portal"),
        new($"{root}/PrefConRef", "chr", "text/plain", "internet"),
        new($"{root}/AppAddr", "node", "", null),
        new($"{root}/AppAddr/1", "node", "", null),
        new($"{root}/AppAddr/1/Addr", "chr", "text/plain", "http://portal.operator.example/"),
    ];

    private static IReadOnlyList<string> Differences(Action<List<DeviceNode>> spoil)
    {
        var tree = Whole("./AC/portal");
        spoil(tree);
        return Portal.FindIn(tree).Differences;
    }

    private static void Replace(List<DeviceNode> tree, string end, Func<DeviceNode, DeviceNode> change)
    {
        var place = tree.FindIndex(node => node.Path.EndsWith(end, StringComparison.Ordinal));
        tree[place] = change(tree[place]);
    }

    private static string At(string root, string path) => path.Length == 0 ? root : $"{root}/{path}";
}
