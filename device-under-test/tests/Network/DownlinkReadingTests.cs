using System.Net;
using System.Text;
using ReferenceDevice.Network;

namespace ReferenceDevice.Tests.Network;

/// <summary>What a broken or hostile network might answer.</summary>
public sealed class DownlinkReadingTests
{
    [Theory]
    [InlineData("", "*is not a downlink message*")]
    [InlineData("null", "*answered ATTACH REQUEST with 'null'*")]
    [InlineData("""{"message":"AUTHENTICATION REQUEST","rand":"00"}""", "The network's 'rand' is '00'*")]
    [InlineData("""{"message":"AUTHENTICATION REQUEST","autn":"0001020304050607080910111213141G"}""", "The network's 'autn' is*")]
    [InlineData("""{"message":"ATTACH ACCEPT","names":[{"name":"a","address":"here","port":1}]}""", "*leads 'a' to 'here', port 1*")]
    [InlineData("""{"message":"ATTACH ACCEPT","names":[{"name":"a","address":"::1","port":65536}]}""", "*port 65536*")]
    [InlineData("""{"message":"ATTACH ACCEPT","names":[{"name":null,"address":"::1","port":1}]}""", "*leads '' to*")]
    [InlineData("""{"message":"ATTACH ACCEPT","names":[null]}""", "*leads '' to*")]
    [InlineData("""{"message":"ATTACH ACCEPT","names":[{"name":"a","address":"::1","port":1},{"name":"A","address":"::1","port":2}]}""", "*each name once*")]
    public void An_answer_that_cannot_be_is_refused_with_the_reason(string json, string reason)
    {
        var parse = () => DownlinkReading.Parse(Encoding.UTF8.GetBytes(json), "ATTACH REQUEST");

        parse.Should().Throw<InvalidDataException>().WithMessage(reason);
    }

    [Fact]
    public void Nesting_is_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"x\":", 100_000));
        var parse = () => DownlinkReading.Parse(Encoding.UTF8.GetBytes(deep), "ATTACH REQUEST");

        parse.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public async Task An_answer_beyond_64_KiB_is_not_taken()
    {
        using var cell = new NetworkCell(new Uri("http://cell/"), "490154203237518", new Large());
        var send = () => cell.SendAsync("/v1/attach", new Uplink("ATTACH REQUEST"), CancellationToken.None);

        await send.Should().ThrowAsync<InvalidDataException>().WithMessage("*more than 65536 bytes*");
    }

    private sealed class Large : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(new byte[65_537]) });
    }
}
