using System.Formats.Tar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ReferenceDevice.Supervisor;

/// <summary>What the device leaves behind: its log, and its storage at rest.</summary>
internal sealed class RecordsApi(PowerSupply supply, EventLog events)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/log", LogAsync);
        routes.MapGet("/v1/storage", StorageAsync);
    }

    private async Task LogAsync(HttpContext http)
    {
        var lines = (await events.AfterAsync(0, TimeSpan.Zero, http.RequestAborted)).Select(LogLine.Of);
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(string.Concat(lines), http.RequestAborted);
    }

    /// <summary>The image is whole before the first byte is sent, so that a slow reader keeps nobody from switching on.</summary>
    private async Task StorageAsync(HttpContext http)
    {
        using var image = new MemoryStream();
        await supply.AtRestAsync(folder => TarFile.CreateFromDirectoryAsync(folder, image, includeBaseDirectory: false, http.RequestAborted));
        http.Response.ContentType = "application/x-tar";
        await http.Response.Body.WriteAsync(image.GetBuffer().AsMemory(0, (int)image.Length), http.RequestAborted);
    }
}
