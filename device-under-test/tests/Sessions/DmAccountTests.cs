using ReferenceDevice.Sessions;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

public sealed class DmAccountTests
{
    [Fact]
    public void An_account_is_read_with_address_port_and_client_credentials()
    {
        using var tree = Trees.With(
            Leaf("ServerID", "dm.operator.example"),
            Leaf("AppAddr/1/Addr", "http://dm.operator.example/dm"),
            Leaf("AppAddr/1/Port/1/PortNbr", "8080"),
            Leaf("AppAuth/s/AAuthLevel", "SRVCRED"),
            Leaf("AppAuth/s/AAuthName", "server"),
            Leaf("AppAuth/c/AAuthLevel", "CLCRED"),
            Leaf("AppAuth/c/AAuthName", "alice"),
            Leaf("AppAuth/c/AAuthSecret", "secret"));

        DmAccount.All(tree).Should().Equal(
            new DmAccount("dm.operator.example", "http://dm.operator.example:8080/dm", "alice", "secret", WantsSession: true, Layer.Card));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_card_says_whether_it_wants_a_session(string leaf, bool wants)
    {
        using var tree = Trees.With(Leaf("ServerID", "x"), Leaf("Ext/DMSC/Session", leaf));

        DmAccount.All(tree).Should().ContainSingle().Which.WantsSession.Should().Be(wants);
    }

    private static TreeNode Leaf(string path, string value) => TreeNode.Leaf($"./DMAcc/op/{path}", value, layer: Layer.Card);
}
