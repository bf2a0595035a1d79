using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Sessions;

public sealed class DmAccountTests
{
    [Fact]
    public void An_account_is_read_with_address_port_and_the_credentials_of_both_sides()
    {
        using var tree = Trees.With(
            Leaf("ServerID", "dm.operator.example"),
            Leaf("AppAddr/1/Addr", "http://dm.operator.example/dm"),
            Leaf("AppAddr/1/Port/1/PortNbr", "8080"),
            Leaf("AppAuth/s/AAuthLevel", "SRVCRED"),
            Leaf("AppAuth/s/AAuthName", "server"),
            Leaf("AppAuth/s/AAuthData", "Tm9uY2U=") with { Format = "bin" },
            Leaf("AppAuth/c/AAuthLevel", "CLCRED"),
            Leaf("AppAuth/c/AAuthName", "alice"),
            Leaf("AppAuth/c/AAuthSecret", "secret"),
            Leaf("AppAuth/c/AAuthData", "Nonce"));

        DmAccount.All(tree).Should().ContainSingle().Which.Should().BeEquivalentTo(new DmAccount(
            "./DMAcc/op", "dm.operator.example", "http://dm.operator.example:8080/dm", WantsSession: true, Layer.Card,
            new Login("alice", "secret", [.. "Nonce"u8]), new Login("server", "", [.. "Nonce"u8])));
    }

    [Fact]
    public void Of_several_credentials_those_for_digests_are_taken_and_those_of_the_transport_never()
    {
        using var tree = Trees.With(
            Leaf("ServerID", "x"),
            Leaf("AppAuth/1/AAuthLevel", "CLCRED"),
            Leaf("AppAuth/1/AAuthType", "BASIC"),
            Leaf("AppAuth/1/AAuthName", "basic"),
            Leaf("AppAuth/2/AAuthLevel", "CLCRED"),
            Leaf("AppAuth/2/AAuthType", "DIGEST"),
            Leaf("AppAuth/2/AAuthName", "digest"),
            Leaf("AppAuth/3/AAuthLevel", "SRVCRED"),
            Leaf("AppAuth/3/AAuthType", "TRANSPORT"));

        var account = DmAccount.All(tree).Should().ContainSingle().Subject;

        account.Client!.Name.Should().Be("digest");
        account.Server.Should().BeNull();
    }

    [Theory]
    [InlineData("DIGEST HMAC BASIC", "", "DIGEST")]
    [InlineData("DIGEST HMAC BASIC", "HMAC", "HMAC")]
    [InlineData("DIGEST HMAC BASIC", "BASIC", "DIGEST")]
    [InlineData("HMAC BASIC", "DIGEST", "HMAC")]
    [InlineData("BASIC", "", "BASIC")]
    [InlineData("TRANSPORT SECURID", "", null)]
    public void Credentials_are_those_that_the_account_prefers_and_basic_ones_where_there_are_no_others(string types, string preferred, string? used)
    {
        using var tree = Trees.With([Leaf("ServerID", "x"), Leaf("AAuthPref", preferred), .. types.Split(' ').SelectMany(type => new[]
        {
            Leaf($"AppAuth/{type}/AAuthLevel", "CLCRED"), Leaf($"AppAuth/{type}/AAuthType", type), Leaf($"AppAuth/{type}/AAuthName", type),
        })]);

        var login = DmAccount.All(tree).Single().Client;

        login?.Name.Should().Be(used);
        login?.Type.Should().Be(used switch { "DIGEST" => AuthTypes.Md5, "HMAC" => AuthTypes.Mac, _ => AuthTypes.Basic });
        (login is null).Should().Be(used is null);
    }

    [Fact]
    public void The_account_of_a_server_is_the_cards_before_the_base_one_whatever_their_order()
    {
        using var tree = Trees.With(
            TreeNode.Leaf("./DMAcc/a/ServerID", "x"), TreeNode.Leaf("./DMAcc/b/ServerID", "x", layer: Layer.Card), TreeNode.Leaf("./DMAcc/c/Ext/ServerID", "x"));

        DmAccount.Of(tree, "x")!.Root.Should().Be("./DMAcc/b");
        DmAccount.All(tree).Should().HaveCount(2, "a vendor's leaf below Ext makes no account");
        DmAccount.Of(tree, "y").Should().BeNull();
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("0")]
    [InlineData("x")]
    public void A_port_that_is_none_leaves_the_address_as_it_is(string port)
    {
        using var tree = Trees.With(Leaf("ServerID", "x"), Leaf("AppAddr/1/Addr", "http://h/"), Leaf("AppAddr/1/Port/1/PortNbr", port));

        DmAccount.Of(tree, "x")!.Address.Should().Be("http://h/");
    }

    [Theory]
    [InlineData("//h/x")]
    [InlineData("mailto:a@h")]
    public void An_address_that_is_no_url_of_http_is_left_as_it_is_with_its_port(string address)
    {
        using var tree = Trees.With(Leaf("ServerID", "x"), Leaf("AppAddr/1/Addr", address), Leaf("AppAddr/1/Port/1/PortNbr", "80"));

        DmAccount.Of(tree, "x")!.Address.Should().Be(address);
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
