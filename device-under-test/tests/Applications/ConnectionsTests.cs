using ReferenceDevice.Applications;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

public sealed class ConnectionsTests : IDisposable
{
    private readonly ManagementTree _tree = Trees.With(
    [
        .. Objects.AccessPoint("factory", Layer.Base), .. Objects.Proxy("old", "proxy.factory.example", "factory", Layer.Base),
        .. Objects.AccessPoint("internet"), .. Objects.Proxy("new", "proxy.operator.example", "internet"),
        .. Objects.AccessPoint("open"),
    ]);

    [Theory]
    [InlineData("internet", "proxy.operator.example")]
    [InlineData("./NAP/internet", "proxy.operator.example")]
    [InlineData("./Inbox/internet", "proxy.operator.example")]
    [InlineData("new-id", "proxy.operator.example")]
    [InlineData("./Proxy/new", "proxy.operator.example")]
    [InlineData("factory", "proxy.factory.example")]
    [InlineData("./Proxy/old", "proxy.factory.example")]
    [InlineData("open", null)]
    [InlineData(null, "proxy.operator.example")]
    [InlineData("nobody", "proxy.operator.example")]
    public void A_reference_means_a_proxy_or_the_proxy_behind_an_access_point_or_the_default(string? reference, string? proxy) =>
        (Way(reference)?.Host).Should().Be(proxy);

    [Fact]
    public void A_proxy_listens_where_its_object_says() => Way("internet").Should().Be(new HttpProxy("proxy.operator.example", 3128));

    [Fact]
    public void Without_the_card_the_default_is_that_of_base_data()
    {
        _tree.Withdraw();

        (Way(null)?.Host).Should().Be("proxy.factory.example");
        (Way("internet")?.Host).Should().Be("proxy.factory.example");
    }

    [Fact]
    public void With_connectivity_locked_the_cards_connections_are_not_used() =>
        (Way("internet", new ApplicationSetup("connectivity", Installed: true, Locked: true))?.Host).Should().Be("proxy.factory.example");

    [Fact]
    public void Where_there_is_no_connection_at_all_the_way_is_direct()
    {
        using var tree = Trees.With();

        new Connections(new ApplicationSettings(null, tree), new NameTable([]), DeviceParts.Conforming.Connection).To("internet").Proxy.Should().BeNull();
    }

    [Fact]
    public void Access_points_and_proxies_are_the_settings_of_connectivity() =>
        new ApplicationSettings(null, _tree).InEffect().Single(application => application.Id == "connectivity").Settings.Should().Equal(
            new Profile("factory", "factory.apn", Origin: "base"),
            new Profile("old", "proxy.factory.example", "3128", Connection: "factory", Origin: "base"),
            new Profile("internet", "internet.apn", Origin: "card"),
            new Profile("new", "proxy.operator.example", "3128", Connection: "internet", Origin: "card"),
            new Profile("open", "open.apn", Origin: "card"));

    [Fact]
    public void It_is_told_whether_the_card_said_the_way()
    {
        To("internet").IsFromCard.Should().BeTrue();
        To("factory").IsFromCard.Should().BeFalse();
    }

    public void Dispose() => _tree.Dispose();

    private HttpProxy? Way(string? reference, params ApplicationSetup[] setup) => To(reference, setup).Proxy;

    private Route To(string? reference, params ApplicationSetup[] setup) =>
        new Connections(new ApplicationSettings(setup, _tree), new NameTable([]), DeviceParts.Conforming.Connection).To(reference);
}
