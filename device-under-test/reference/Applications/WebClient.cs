using System.Net.Http.Headers;
using ReferenceDevice.Connectivity;

namespace ReferenceDevice.Applications;

/// <summary>Gets pages.</summary>
/// <remarks>Limits: 1 MiB for a page, 32 KiB for the head of an answer. A redirect is an answer, and is not followed.</remarks>
internal static class WebClient
{
    private const int LongestPage = 1 << 20;

    /// <returns>The status of the answer, once it has been read whole.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or it breaks a limit.</exception>
    public static async Task<int> GetAsync(Route route, Uri url, CancellationToken end)
    {
        using var handler = route.Handler();
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestPage };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ReferenceDevice", "1.0"));
        using var answer = await http.GetAsync(url, HttpCompletionOption.ResponseContentRead, end);
        return (int)answer.StatusCode;
    }
}
