using System.Net;
using System.Net.Http.Headers;
using ReferenceDevice.Connectivity;
using ReferenceDevice.SyncMl;

namespace ReferenceDevice.Sessions;

/// <summary>Carries DM messages over HTTP, directly or through the proxy that the account prefers.</summary>
/// <remarks>
/// The Host header keeps the name of the account's address. Limits: 30 s an exchange, 1 MiB an answer.
/// Source: OMA-TS-SyncML_HTTPBinding-V1_2_1.
/// </remarks>
internal sealed class DmTransport : IDisposable
{
    private const int LongestAnswer = 1 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;

    /// <param name="route">The way that the account prefers.</param>
    public DmTransport(Route route)
        : this(route.Handler())
    {
    }

    /// <summary>Sends through a handler of the caller's.</summary>
    public DmTransport(HttpMessageHandler handler) =>
        _http = new HttpClient(handler) { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };

    /// <exception cref="SessionException">The server cannot be reached, or does not answer with a DM message.</exception>
    public async Task<SyncMlMessage> PostAsync(Uri address, SyncMlMessage message, CancellationToken off)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(SyncMlXml.Encode(message.ToXml())) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypes.MessageXml);
        request.Headers.Accept.ParseAdd(MediaTypes.MessageXml);
        request.Headers.AcceptCharset.ParseAdd("utf-8");
        request.Headers.CacheControl = new CacheControlHeaderValue { NoStore = true };
        request.Headers.UserAgent.ParseAdd($"{DeviceModel.Manufacturer}/{DeviceModel.Software}");
        try
        {
            using var response = await _http.SendAsync(request, off);
            if (response.StatusCode is not HttpStatusCode.OK)
                throw new SessionException($"the server answered HTTP {(int)response.StatusCode}");
            return SyncMlMessage.Parse(SyncMlXml.Decode(await response.Content.ReadAsByteArrayAsync(off)));
        }
        catch (HttpRequestException failure)
        {
            throw new SessionException($"the server cannot be reached: {failure.Message}", failure);
        }
        catch (MalformedMessageException damage)
        {
            throw new SessionException($"the server's message cannot be understood: {damage.Message}", damage);
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new SessionException($"the server gave no answer within {Patience.TotalSeconds} s", late);
        }
    }

    public void Dispose() => _http.Dispose();
}
