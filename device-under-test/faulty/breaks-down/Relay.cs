using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BreaksDown;

/// <summary>Hands every request on to a whole device, until the one at which it breaks down.</summary>
internal static class Relay
{
    private const string Garbage = "{\"state\": off";

    public static async Task RunAsync(string address, Process device, Breakdown breakdown)
    {
        using var first = JsonDocument.Parse(await device.StandardOutput.ReadLineAsync() ?? "{}");
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(first.RootElement.GetProperty("url").GetString()!) };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add($"http://{address}");
        var seen = 0;
        app.Run(async context =>
        {
            if ($"{context.Request.Method} {context.Request.Path}" == breakdown.Request)
                Interlocked.Increment(ref seen);
            if (seen >= breakdown.Count)
                await BreakDownAsync(context, device, breakdown.How);
            else
                await ForwardAsync(context, http);
        });
        await app.StartAsync();
        Console.WriteLine(new JsonObject { ["url"] = app.Urls.First() }.ToJsonString());
        await app.WaitForShutdownAsync();
    }

    private static async Task BreakDownAsync(HttpContext context, Process device, string how)
    {
        if (how is "garble")
        {
            await context.Response.WriteAsync(Garbage);
            return;
        }

        if (how is "hang")
            await new TaskCompletionSource().Task;   // for ever
        device.Kill();
        Process.GetCurrentProcess().Kill();
    }

    private static async Task ForwardAsync(HttpContext context, HttpClient device)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"{context.Request.Path}{context.Request.QueryString}");
        request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
        if (context.Request.ContentType is { } type)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var answer = await device.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body);
    }
}
