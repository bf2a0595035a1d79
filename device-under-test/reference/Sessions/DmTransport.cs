using System.Net;
using System.Net.Http.Headers;
using ReferenceDevice.Connectivity;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Carries DM messages over HTTP, directly or through the proxy that the account prefers.</summary>
/// <remarks>
/// The first message goes out in the encoding that is preferred; a server that does not take it (415) gets it once more in the other one, which
/// is then in use. An answer is read by its Content-Type. The Host header keeps the name of the account's address. A session that began over TLS stays there;
/// nothing is sent to a server that is not trusted. Redirects are not followed. Limits: 3 s an exchange, 1 MiB an answer.
/// Source: OMA-TS-SyncML_HTTPBinding-V1_2_1.
/// </remarks>
internal sealed class DmTransport : IDisposable
{
    /// <summary>How long an answer is waited for; the time limit sessionAnswer of the contract.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(3);

    private const int LongestAnswer = 1 << 20;
    private const string HmacHeader = "x-syncml-hmac";

    private readonly HttpClient _plain;
    private readonly Lazy<HttpClient> _secure;
    private string? _distrust;

    /// <param name="route">The way that the account prefers.</param>
    /// <param name="trust">Which servers may be spoken to over TLS.</param>
    /// <param name="encoding">What the server is tried with first.</param>
    public DmTransport(Route route, ServerTrust trust, MessageEncoding encoding) => (_plain, _secure, Encoding) = (
        Over(route.Handler()),
        new Lazy<HttpClient>(() => Over(route.Handler(trust.Options(objection => _distrust = objection)))),
        encoding);

    /// <summary>Sends through a handler of the caller's.</summary>
    public DmTransport(HttpMessageHandler handler, MessageEncoding? encoding = null, TimeSpan? answerLimit = null)
    {
        _plain = Over(handler, answerLimit);
        _secure = new Lazy<HttpClient>(() => _plain);
        Encoding = encoding ?? MessageEncoding.Wbxml;
    }

    /// <summary>What messages are sent in now.</summary>
    public MessageEncoding Encoding { get; private set; }

    /// <summary>Octets of a message in the encoding in use.</summary>
    public int SizeOf(SyncMlMessage message) => Encoding.Encode(message).Length;

    /// <param name="address">Of the server, or what it has put in its place.</param>
    /// <param name="message">Goes out in the encoding in use.</param>
    /// <param name="hmac">Gives the value of x-syncml-hmac for the octets that are sent; null, or a null value, for no such header.</param>
    /// <param name="off">Ends the wait.</param>
    /// <exception cref="SessionException">The server cannot be reached, or does not answer with a DM message.</exception>
    public async Task<ReceivedMessage> PostAsync(Uri address, SyncMlMessage message, Func<byte[], string?>? hmac, CancellationToken off)
    {
        if (_secure.IsValueCreated && address.Scheme is not "https")
            throw new SessionException($"the server wants the session to go on at '{address}', without TLS");
        try
        {
            using var response = await SendAsync(address, message, hmac, off);
            if (response.StatusCode is not HttpStatusCode.OK)
                throw new TransportException($"the server answered HTTP {(int)response.StatusCode}", retryAfter: response.Headers.RetryAfter);
            return await ReadAsync(response, off);
        }
        catch (HttpRequestException failure)
        {
            throw new TransportException(Reason(failure), failure);
        }
        catch (MalformedMessageException damage)
        {
            throw new TransportException($"the server's message cannot be understood: {damage.Message}", damage);
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new TransportException($"the server gave no answer within {_plain.Timeout.TotalSeconds} s", late);
        }
    }

    public void Dispose()
    {
        _plain.Dispose();
        if (_secure.IsValueCreated)
            _secure.Value.Dispose();
    }

    private static HttpClient Over(HttpMessageHandler handler, TimeSpan? answerLimit = null) =>
        new(handler) { Timeout = answerLimit ?? AnswerLimit, MaxResponseContentBufferSize = LongestAnswer };

    private async Task<HttpResponseMessage> SendAsync(Uri address, SyncMlMessage message, Func<byte[], string?>? hmac, CancellationToken off)
    {
        var response = await SendOnceAsync(address, message, hmac, off);
        if (response.StatusCode is not HttpStatusCode.UnsupportedMediaType)
            return response;
        response.Dispose();
        Encoding = Encoding.Other;
        response = await SendOnceAsync(address, message, hmac, off);
        if (response.StatusCode is HttpStatusCode.UnsupportedMediaType)
            Encoding = Encoding.Other;   // it takes neither
        return response;
    }

    private async Task<HttpResponseMessage> SendOnceAsync(Uri address, SyncMlMessage message, Func<byte[], string?>? hmac, CancellationToken off)
    {
        var octets = Encoding.Encode(message);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(octets) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Encoding.MediaType);
        request.Headers.Accept.ParseAdd(Encoding.MediaType);
        request.Headers.Accept.ParseAdd(Encoding.Other.MediaType);
        request.Headers.AcceptCharset.ParseAdd("utf-8");
        request.Headers.AcceptLanguage.ParseAdd(DeviceModel.Language);
        request.Headers.CacheControl = new CacheControlHeaderValue { NoStore = true };
        request.Headers.UserAgent.ParseAdd($"{DeviceModel.Manufacturer}/{DeviceModel.Software}");
        if (hmac?.Invoke(octets) is { } value)
            request.Headers.TryAddWithoutValidation(HmacHeader, value);
        return await (address.Scheme is "https" ? _secure.Value : _plain).SendAsync(request, off);
    }

    private string Reason(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => $"no secure connection: {_distrust ?? failure.InnerException?.Message ?? failure.Message}",
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => $"the server cannot be reached: {failure.Message}",
        _ => $"the exchange with the server broke off: {failure.InnerException?.Message ?? failure.Message}",
    };

    private static async Task<ReceivedMessage> ReadAsync(HttpResponseMessage response, CancellationToken off)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        var octets = await response.Content.ReadAsByteArrayAsync(off);
        var encoding = MessageEncoding.OfMediaType(type) ?? throw new TransportException(
            $"the server's answer is of type '{type}'; expected {MediaTypes.MessageWbxml} or {MediaTypes.MessageXml} (HTTP binding of SyncML, 6)");
        var hmac = response.Headers.TryGetValues(HmacHeader, out var values) ? string.Join(", ", values) : null;
        return new ReceivedMessage(encoding.Decode(octets), octets, hmac);
    }
}
