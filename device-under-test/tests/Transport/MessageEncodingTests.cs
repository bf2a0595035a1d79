using System.Net;
using ReferenceDevice.Sessions;
using ReferenceDevice.SyncMl;
using ReferenceDevice.Tests.Fuzzing;
using ReferenceDevice.Tests.Sessions;

namespace ReferenceDevice.Tests.Transport;

/// <summary>How messages are written, and what the HTTP around them says.</summary>
public sealed class MessageEncodingTests
{
    private static readonly SyncMlMessage Message = new(new SyncMlHeader("1", "1", "http://dm/", "device"), [], Final: true);
    private static readonly byte[] Answer = FuzzCorpus.Answer("");

    [Theory]
    [InlineData("wbxml", MediaTypes.MessageWbxml, MediaTypes.MessageXml)]
    [InlineData("xml", MediaTypes.MessageXml, MediaTypes.MessageWbxml)]
    public async Task A_message_goes_out_as_is_preferred_and_both_answers_are_welcome(string preferred, string type, string other)
    {
        var server = new Server(_ => Xml());

        await PostAsync(server, preferred);

        var head = server.Heads.Should().ContainSingle().Subject;
        head.Should().StartWith($"POST http://dm/ {type}\n").And.Contain($"Accept: {type}, {other}").And.Contain("Accept-Charset: utf-8")
            .And.Contain("Accept-Language: en").And.Contain("Cache-Control: no-store").And.Contain("User-Agent: Reference/1.0").And.NotContain("x-syncml-hmac");
        MessageEncoding.Named(preferred).Decode(server.Bodies[0]).Header.SourceUri.Should().Be("device");
    }

    [Theory]
    [InlineData("wbxml")]
    [InlineData("xml")]
    public async Task An_answer_is_read_by_its_own_type(string preferred)
    {
        var wbxml = MessageEncoding.Wbxml.Encode(MessageEncoding.Xml.Decode(Answer));

        (await PostAsync(new Server(_ => Xml()), preferred)).Octets.Should().Equal(Answer);
        (await PostAsync(new Server(_ => Ok(MediaTypes.MessageWbxml, wbxml)), preferred)).Octets.Should().Equal(wbxml);
        (await PostAsync(new Server(_ => Ok("Application/vnd.SyncML.DM+xml; charset=utf-8", Answer)), preferred)).Message.Final.Should().BeTrue();
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/vnd.syncml.dmtnds+xml")]
    public async Task Another_type_is_no_DM_message(string type)
    {
        var post = () => PostAsync(new Server(_ => Ok(type, Answer)), "wbxml");

        await post.Should().ThrowAsync<TransportException>().WithMessage($"the server's answer is of type '{type}'; expected {MediaTypes.MessageWbxml} or {MediaTypes.MessageXml}*");
    }

    [Fact]
    public async Task A_server_that_does_not_take_the_one_gets_the_same_message_in_the_other_and_from_then_on()
    {
        var server = new Server(type => type is MediaTypes.MessageWbxml ? new HttpResponseMessage(HttpStatusCode.UnsupportedMediaType) : Xml());
        using var transport = new DmTransport(server, MessageEncoding.Wbxml);
        var wbxml = transport.SizeOf(Message);

        await transport.PostAsync(new Uri("http://dm/"), Message, octets => $"{octets.Length}", CancellationToken.None);
        await transport.PostAsync(new Uri("http://dm/"), Message, hmac: null, CancellationToken.None);

        server.Heads.Select(head => head.Split(' ', '\n')[2]).Should().Equal(MediaTypes.MessageWbxml, MediaTypes.MessageXml, MediaTypes.MessageXml);
        server.Heads[0].Should().Contain($"x-syncml-hmac: {wbxml}");
        server.Heads[1].Should().Contain($"x-syncml-hmac: {transport.SizeOf(Message)}", "the octets are others");
        transport.SizeOf(Message).Should().BeGreaterThan(wbxml);
        transport.Encoding.Should().BeSameAs(MessageEncoding.Xml);
    }

    [Fact]
    public async Task A_server_that_takes_neither_has_had_both_once()
    {
        var server = new Server(_ => new HttpResponseMessage(HttpStatusCode.UnsupportedMediaType));

        var post = () => PostAsync(server, "wbxml");

        await post.Should().ThrowAsync<TransportException>().WithMessage("the server answered HTTP 415");
        server.Heads.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_servers_HMAC_comes_with_its_octets()
    {
        var received = await PostAsync(new Server(_ =>
        {
            var answer = Xml();
            answer.Headers.TryAddWithoutValidation("X-SyncML-HMAC", "algorithm=MD5, username=\"op\", mac=AAAA");
            return answer;
        }), "wbxml");

        received.Hmac.Should().Be("algorithm=MD5, username=\"op\", mac=AAAA");
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_waited_for_no_longer_than_declared()
    {
        using var transport = new DmTransport(new Silence(), answerLimit: TimeSpan.FromMilliseconds(20));

        var post = () => transport.PostAsync(new Uri("http://dm/"), Message, hmac: null, CancellationToken.None);

        await post.Should().ThrowAsync<TransportException>().WithMessage("the server gave no answer within 0.02 s");
    }

    private static HttpResponseMessage Xml() => Ok(MediaTypes.MessageXml, Answer);

    private static HttpResponseMessage Ok(string type, byte[] body) => new(HttpStatusCode.OK) { Content = Answers.Of(type, body) };

    private static async Task<ReceivedMessage> PostAsync(Server server, string preferred)
    {
        using var transport = new DmTransport(server, MessageEncoding.Named(preferred));
        return await transport.PostAsync(new Uri("http://dm/"), Message, hmac: null, CancellationToken.None);
    }

    private sealed class Server(Func<string, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<string> Heads { get; } = [];

        public List<byte[]> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var type = request.Content!.Headers.ContentType!.ToString();
            Heads.Add($"{request.Method} {request.RequestUri} {type}\n{request.Headers}");
            Bodies.Add(await request.Content.ReadAsByteArrayAsync(cancellationToken));
            return answer(type);
        }
    }

    private sealed class Silence : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken);
    }
}
