using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace ReferenceDevice.Tests.Contract;

/// <summary>The reference device as a running program, spoken to over its control contract. No card reader is needed: it looks for one that is nowhere.</summary>
internal sealed class LiveDevice : IDisposable
{
    private const string Token = "token-of-this-test";
    private const int WaitSeconds = 20;

    private readonly Process _process;
    private readonly HttpClient _http;

    private LiveDevice(Process process, Uri address)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(2 * WaitSeconds) };
    }

    public static async Task<LiveDevice> StartAsync(params string[] options)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ReferenceDevice"), ["--listen", "127.0.0.1:0", .. options])
        {
            UseShellExecute = false, RedirectStandardOutput = true, Environment = { ["HIL_DEVICE_TOKEN"] = Token },
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The device ended before it told its address.");
        return new LiveDevice(process, new Uri(JsonNode.Parse(line)!["url"]!.GetValue<string>()));
    }

    /// <param name="body">JSON, or something that is none; null for no body.</param>
    public async Task<Answer> SendAsync(string method, string path, string? body = null, bool withToken = true)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (withToken)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        var content = await response.Content.ReadAsByteArrayAsync();
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, content);
    }

    /// <summary>Waits until the device has told that it has entered a state after an event of a number.</summary>
    /// <returns>The number of that event.</returns>
    public async Task<int> EntersAsync(string state, int after)
    {
        while (true)
        {
            var events = JsonNode.Parse((await SendAsync("GET", $"/v1/events?after={after}&wait={WaitSeconds}")).Text)!.AsArray();
            if (events.Count is 0)
                throw new InvalidOperationException($"The device has not entered '{state}' within {WaitSeconds} s.");
            if (events.FirstOrDefault(one => $"{one!["kind"]} {one["outcome"]}" == $"state {state}") is { } entered)
                return entered["number"]!.GetValue<int>();
            after = events[^1]!["number"]!.GetValue<int>();
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        if (!_process.WaitForExit(TimeSpan.FromSeconds(WaitSeconds)))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    internal sealed record Answer(int Status, string? MediaType, byte[] Content)
    {
        public string Text => Encoding.UTF8.GetString(Content);
    }
}
