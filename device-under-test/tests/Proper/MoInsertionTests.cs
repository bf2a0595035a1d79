using ReferenceDevice.Proper;
using ReferenceDevice.Tests.Keeping;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Proper;

public sealed class MoInsertionTests
{
    private const string DmAcc = "urn:oma:mo:oma-dm-dmacc:1.0";
    private const string Nap = "urn:oma:mo:oma-connmo-nap:1.0";

    [Theory]
    [InlineData(DmAcc, "w7", "./DMAcc/X")]
    [InlineData(Nap, "none", "./NAP/X")]
    [InlineData("org.example/1.0/Mail", "143", "./AC/X")]
    [InlineData("org.example/1.0/Browsing", "w2", "./AC/X")]
    [InlineData("com.vendor/1.0/Thing", "w99", "./Vendor/X")]
    public void An_object_goes_to_the_place_of_its_kind(string identifier, string appId, string place)
    {
        using var tree = Trees.With();

        new MoInsertion(Keepings.In(tree), DeviceParts.Conforming.Form).Insert([Object("X", identifier, ("AppID", appId))]).Should().Equal(place);

        tree.Find(place).Should().Be(TreeNode.Interior(place, identifier, Layer.Card));
        tree.Find($"{place}/AppID")!.Value.Should().Be(appId);
    }

    [Fact]
    public void The_second_object_of_one_name_gets_a_suffix_and_the_first_keeps_its_place()
    {
        using var tree = Trees.With();
        var insertion = new MoInsertion(Keepings.In(tree), DeviceParts.Conforming.Form);

        insertion.Insert([Object("X", Nap, ("Name", "first"))]).Should().Equal("./NAP/X");
        insertion.Insert([Object("X", Nap, ("Name", "second"))]).Should().Equal("./NAP/X-2");

        tree.Find("./NAP/X/Name")!.Value.Should().Be("first");
        tree.Find("./NAP/X-2/Name")!.Value.Should().Be("second");
    }

    [Fact]
    public void A_reference_into_the_inbox_follows_the_object_to_its_place()
    {
        using var tree = Trees.With();

        new MoInsertion(Keepings.In(tree), DeviceParts.Conforming.Form).Insert([Object("op", DmAcc, ("PrefConRef", "./Inbox/Internet"), ("Name", "./Inbox/Elsewhere")), Object("Internet", Nap)]);

        tree.Find("./DMAcc/op/PrefConRef")!.Value.Should().Be("./NAP/Internet");
        tree.Find("./DMAcc/op/Name")!.Value.Should().Be("./Inbox/Elsewhere");
    }

    [Fact]
    public void An_object_left_from_an_earlier_provisioning_is_replaced_whole()
    {
        using var tree = Trees.With(TreeNode.Interior("./NAP/X", Nap, Layer.Card), TreeNode.Leaf("./NAP/X/Old", "1", layer: Layer.Card));

        new MoInsertion(Keepings.In(tree), DeviceParts.Conforming.Form).Insert([Object("X", Nap)]);

        tree.Find("./NAP/X/Old").Should().BeNull();
    }

    private static ManagementObject Object(string name, string identifier, params (string Name, string Value)[] leaves) =>
        new([
            TreeNode.Interior(name, identifier, Layer.Card),
            .. leaves.Select(leaf => TreeNode.Leaf($"{name}/{leaf.Name}", leaf.Value, layer: Layer.Card)),
        ]);
}
