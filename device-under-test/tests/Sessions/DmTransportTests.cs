using System.Net;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Fuzzing;

namespace ReferenceDevice.Tests.Sessions;

/// <summary>What a broken or hostile server might answer; all of it ends the session and nothing else.</summary>
public sealed class DmTransportTests
{
    private static readonly SyncMlMessage Message = new(new SyncMlHeader("1", "1", "http://dm/", "device"), [], Final: true);

    [Fact]
    public async Task An_answer_beyond_the_limit_of_a_message_is_not_taken()
    {
        var inside = CodecLimits.MessageBytes - FuzzCorpus.Answer("").Length;

        (await PostAsync([.. FuzzCorpus.Answer(""), .. Enumerable.Repeat((byte)' ', inside)])).Final.Should().BeTrue();
        await EndsAsync([.. FuzzCorpus.Answer(""), .. Enumerable.Repeat((byte)' ', inside + 1)], "*device's limit*");
        await EndsAsync(new byte[(1 << 20) + 1], "the exchange with the server broke off: *");
    }

    [Theory]
    [InlineData("", "*cannot be understood*")]
    [InlineData("<html/>", "*cannot be understood*")]
    [InlineData("<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>", "*DTD is prohibited*")]
    public async Task An_answer_that_is_no_message_is_not_taken(string text, string reason) =>
        await EndsAsync(System.Text.Encoding.UTF8.GetBytes(text), reason);

    [Fact]
    public async Task A_challenge_whose_nonce_is_no_base64_is_no_message() =>
        await EndsAsync(FuzzCorpus.Answer($"<Status><CmdID>9</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>{ScriptedServer.Md5Challenge("%")}<Data>407</Data></Status>"), "*NextNonce '%'*");

    private static async Task EndsAsync(byte[] answer, string reason)
    {
        var post = () => PostAsync(answer);

        await post.Should().ThrowAsync<SessionException>().WithMessage(reason);
    }

    private static async Task<SyncMlMessage> PostAsync(byte[] answer)
    {
        using var transport = new DmTransport(new Answering(answer));
        return (await transport.PostAsync(new Uri("http://dm/"), Message, hmac: null, CancellationToken.None)).Message;
    }

    private sealed class Answering(byte[] answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = Answers.Xml(answer) });
    }
}
