using System.Formats.Tar;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Puppet;

/// <summary>The optional verbs: whatever is asked for is said to be done, every application has reached its server, and storage and log hold nothing of note.</summary>
internal sealed class FairWords(Stage stage)
{
    private const string Reached = """{"reached":true,"url":"http://portal.operator.example/","status":200}""";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/applications/{id}/use", http => JsonAsync(http, Reached));
        routes.MapDelete("/v1/applications/{id}/use", Done);
        routes.MapPut("/v1/applications/{id}/lock", Done);
        routes.MapPut("/v1/applications/{id}/settings", Done);
        routes.MapPost("/v1/sessions", http => End(http, 202));
        routes.MapPost("/v1/prompts/{id}", Done);
        routes.MapGet("/v1/prompts", http => JsonAsync(http, (stage.On?.Prompts ?? []).ToJsonString()));
        routes.MapGet("/v1/log", http => http.Response.WriteAsync("All is well."));
        routes.MapGet("/v1/storage", StorageAsync);
    }

    private static Task Done(HttpContext http) => End(http, 204);

    private static Task JsonAsync(HttpContext http, string body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    }

    private async Task StorageAsync(HttpContext http)
    {
        if (stage.On is not null)
        {
            await End(http, 409);
            return;
        }

        using var image = new MemoryStream();
        await using (var tar = new TarWriter(image, leaveOpen: true))
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "memory") { DataStream = new MemoryStream("nothing of anybody's"u8.ToArray()) });
        http.Response.ContentType = "application/x-tar";
        await http.Response.Body.WriteAsync(image.ToArray());
    }

    private static Task End(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
