using System.Net.Http.Json;
using System.Text.Json;

namespace ReferenceDevice.Network;

/// <summary>The radio: carries one uplink message, gives the downlink message that answers it.</summary>
/// <remarks>Limit: 5 s for an answer. Source: contract/network.openapi.yaml.</remarks>
/// <param name="address">Of the cell.</param>
/// <param name="imei">Under which the radio goes on the air, 15 digits.</param>
/// <param name="radio">Carries the messages.</param>
internal sealed class NetworkCell(Uri address, string imei, HttpMessageHandler radio) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(radio) { Timeout = Patience };

    public string Imei => imei;

    /// <summary>The cell at an address; null if that is none.</summary>
    public static NetworkCell? At(string? address, string imei) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
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
            return await response.Content.ReadFromJsonAsync(NetworkJson.Default.Downlink, off)
                ?? throw new InvalidDataException($"The cell answered {message.Message} with 'null'; expected a downlink message.");
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new HttpRequestException($"The cell gave no answer to {message.Message} within {Patience.TotalSeconds} s.", late);
        }
        catch (JsonException damage)
        {
            throw new InvalidDataException($"The cell's answer to {message.Message} is not a downlink message: {damage.Message}", damage);
        }
    }

    public void Dispose() => _http.Dispose();
}
