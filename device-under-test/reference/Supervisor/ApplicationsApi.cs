using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Supervisor;

/// <summary>The verbs of applications: what they are set to, their use, the corporation's lock, the user's settings.</summary>
internal sealed class ApplicationsApi(PowerSupply supply)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/applications", ApplicationsAsync);
        routes.MapPost("/v1/applications/{id}/use", UseAsync);
        routes.MapDelete("/v1/applications/{id}/use", EndUseAsync);
        routes.MapPut("/v1/applications/{id}/lock", LockAsync);
        routes.MapPut("/v1/applications/{id}/settings", EditAsync);
    }

    private async Task ApplicationsAsync(HttpContext http)
    {
        var reply = await supply.AskAsync(new LinkMessage(LinkKind.Applications));
        await http.Response.JsonAsync(reply.Applications ?? [], ContractJson.Default.ListApplication);
    }

    private async Task UseAsync(HttpContext http)
    {
        var request = http.Request.ContentLength is 0 or null && http.Request.Headers.TransferEncoding.Count is 0
            ? new UseRequest()
            : await http.Request.BodyAsync(ContractJson.Default.UseRequest);
        var reply = await AskAsync(http, new LinkMessage(LinkKind.Use, Flag: request.Hold));
        http.Response.StatusCode = StatusCodes.Status200OK;
        await http.Response.JsonAsync(reply.Reached ?? UseResult.Nothing, ContractJson.Default.UseResult);
    }

    private async Task EndUseAsync(HttpContext http) => await AskAsync(http, new LinkMessage(LinkKind.EndUse));

    private async Task LockAsync(HttpContext http)
    {
        var request = await http.Request.BodyAsync(ContractJson.Default.LockRequest);
        await AskAsync(http, new LinkMessage(LinkKind.Lock, Flag: request.Locked));
    }

    private async Task EditAsync(HttpContext http)
    {
        var settings = await http.Request.BodyAsync(ContractJson.Default.ListProfile);
        if (settings.Exists(profile => (Profile?)profile is null))
            throw new RefusedException(400, "A profile of the settings is 'null'; the contract wants objects with a name.");
        await AskAsync(http, new LinkMessage(LinkKind.Settings, Settings: settings));
    }

    /// <summary>Puts a question about the application that the path names, and says that it is done.</summary>
    /// <exception cref="RefusedException">404: there is no such application; 409: it refuses, or the device is off.</exception>
    private async Task<LinkMessage> AskAsync(HttpContext http, LinkMessage question)
    {
        var id = (string)http.GetRouteValue("id")!;
        var reply = await supply.AskAsync(question with { Text = id });
        if (!reply.Found)
            throw new RefusedException(404, $"No application '{id}' is installed here; GET /v1/applications lists them.");
        if (reply.Text is { } objection)
            throw new RefusedException(409, objection);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return reply;
    }
}
