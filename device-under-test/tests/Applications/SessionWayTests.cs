using ReferenceDevice.Applications;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Network;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Tree;

namespace ReferenceDevice.Tests.Applications;

/// <summary>DM messages take the way that the account prefers.</summary>
public sealed class SessionWayTests
{
    private static readonly Uri Server = new("http://dm.operator.example/");
    private static readonly SyncMlMessage Message = new(new SyncMlHeader("1", "1", Server.ToString(), "device"), [], Final: true);

    [Theory]
    [InlineData("internet", "POST http://dm.operator.example/ HTTP/1.1")]
    [InlineData("open", "POST / HTTP/1.1")]
    public async Task Through_the_proxy_behind_the_access_point_or_directly_where_there_is_none(string connection, string request)
    {
        using var answering = ScriptedServer.Answering("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
        using var tree = Trees.With([.. Objects.AccessPoint("internet"), .. Objects.AccessPoint("open"), .. Objects.Proxy("proxy", "proxy.operator.example", "internet")]);
        var connections = new Connections(new ApplicationSettings(null, tree), new NameTable([answering.As("proxy.operator.example"), answering.As("dm.operator.example")]), DeviceParts.Conforming.Connection);
        using var transport = new DmTransport(connections.To(connection), new ServerTrust([], TimeProvider.System), MessageEncoding.Wbxml);

        var post = () => transport.PostAsync(Server, Message, hmac: null, CancellationToken.None);

        await post.Should().ThrowAsync<SessionException>().WithMessage("the server answered HTTP 500");
        answering.Heard.Should().Equal(request, "Host: dm.operator.example");
    }
}
