using System.Net.Http.Json;

namespace ReferenceDevice.Network;

/// <summary>The radio: carries one uplink message, gives the downlink message that answers it.</summary>
/// <remarks>Limits: 5 s for an answer, and 64 KiB. Source: contract/network.openapi.yaml.</remarks>
/// <param name="address">Of the cell.</param>
/// <param name="imei">Under which the radio goes on the air, 15 digits.</param>
/// <param name="radio">Carries the messages.</param>
internal sealed class NetworkCell(Uri address, string imei, HttpMessageHandler radio) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const int LongestAnswer = 64 << 10;

    private readonly HttpClient _http = new(radio) { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };

    public string Imei => imei;

    /// <summary>The cell at an address; null if that is no absolute http URL.</summary>
    public static NetworkCell? At(string? address, string imei) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http"
        ? new NetworkCell(uri, imei, new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null })
        : null;

    /// <exception cref="HttpRequestException">No coverage: the cell cannot be reached, or answers with an HTTP error.</exception>
    /// <exception cref="InvalidDataException">The answer is not a downlink message.</exception>
    public async Task<Downlink> SendAsync(string path, Uplink message, CancellationToken off)
    {
        try
        {
            using var response = await _http.PostAsJsonAsync(new Uri(address, path), message, NetworkJson.Default.Uplink, off);
            response.EnsureSuccessStatusCode();
            return DownlinkReading.Parse(await response.Content.ReadAsByteArrayAsync(off), message.Message);
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new HttpRequestException($"The cell gave no answer to {message.Message} within {Patience.TotalSeconds} s.", late);
        }
        catch (HttpRequestException excess) when (excess.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new InvalidDataException($"The cell answered {message.Message} with more than {LongestAnswer} bytes, the device's limit.", excess);
        }
    }

    public void Dispose() => _http.Dispose();
}
