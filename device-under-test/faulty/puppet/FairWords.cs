using System.Formats.Tar;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Puppet;

/// <summary>The optional verbs: whatever is asked for is said to be done, every application has reached its server, and storage and log hold nothing of note.</summary>
internal sealed class FairWords(Stage stage)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/applications/{id}/use", http => Answers.WriteAsync(http, new JsonObject { ["reached"] = true, ["url"] = "http://portal.operator.example/", ["status"] = 200 }));
        routes.MapDelete("/v1/applications/{id}/use", Done);
        routes.MapPut("/v1/applications/{id}/lock", Done);
        routes.MapPut("/v1/applications/{id}/settings", Done);
        routes.MapPost("/v1/sessions", http => Answers.End(http, 202));
        routes.MapPost("/v1/prompts/{id}", Done);
        routes.MapGet("/v1/prompts", http => Answers.WriteAsync(http, stage.On?.Prompts ?? []));
        routes.MapGet("/v1/log", http => http.Response.WriteAsync("All is well."));
        routes.MapGet("/v1/storage", StorageAsync);
    }

    private static Task Done(HttpContext http) => Answers.End(http, 204);

    private async Task StorageAsync(HttpContext http)
    {
        if (stage.On is not null)
        {
            await Answers.End(http, 409);
            return;
        }

        using var image = new MemoryStream();
        await using (var tar = new TarWriter(image, leaveOpen: true))
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "memory") { DataStream = new MemoryStream("nothing of anybody's"u8.ToArray()) });
        http.Response.ContentType = "application/x-tar";
        await http.Response.Body.WriteAsync(image.ToArray());
    }
}
