using ReferenceDevice.Contract;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

public sealed class BaseLayerTests
{
    [Fact]
    public void A_setup_node_gets_its_missing_parents_before_it()
    {
        var paths = BaseLayer.From([new Node("DMAcc/corporate/AppAddr/1/Addr", "chr", Value: "http://x/")], DeviceModel.Full).Select(node => node.Path);

        paths.Should().ContainInOrder(".", "./DMAcc", "./DMAcc/corporate", "./DMAcc/corporate/AppAddr", "./DMAcc/corporate/AppAddr/1/Addr");
    }

    [Fact]
    public void A_setup_node_takes_the_place_of_a_factory_value() =>
        BaseLayer.From([new Node("./DevDetail/SwV", "chr", Value: "9.9")], DeviceModel.Full)
            .Should().ContainSingle(node => node.Path == "./DevDetail/SwV").Which.Value.Should().Be("9.9");

    [Theory]
    [InlineData("./Vendor/a\u0001", "v", "")]
    [InlineData("./Vendor/a", "\u0001", "")]
    [InlineData("./Vendor/a", "v", "Get=\u0001")]
    public void A_setup_node_that_no_message_can_carry_is_refused(string path, string value, string acl)
    {
        var from = () => BaseLayer.From([new Node(path, "chr", Value: value, Acl: acl)], DeviceModel.Full);

        from.Should().Throw<FormatException>().WithMessage("*no DM message can carry*");
    }

    [Theory]
    [InlineData("./DMAcc/", "chr", "*'./DMAcc/' is not a node*")]
    [InlineData("./a/../b", "chr", "*'./a/../b' is not a node*")]
    [InlineData("./a", "text", "*'text' of node './a' is no format*")]
    public void A_setup_node_that_cannot_be_is_refused_with_the_reason(string path, string format, string reason)
    {
        var from = () => BaseLayer.From([new Node(path, format)], DeviceModel.Full);

        from.Should().Throw<FormatException>().WithMessage(reason);
    }
}
