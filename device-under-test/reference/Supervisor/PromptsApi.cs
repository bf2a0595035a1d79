using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;

namespace ReferenceDevice.Supervisor;

/// <summary>The verbs of the user: what is asked, and the answer.</summary>
internal sealed class PromptsApi(PowerSupply supply)
{
    private const string All = "/v1/prompts";
    private const string One = "/v1/prompts/{id}";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(All, PromptsAsync);
        routes.MapPost(One, AnswerAsync);
    }

    public static void MapAbsent(IEndpointRouteBuilder routes)
    {
        routes.MapAbsent(All);
        routes.MapAbsent(One);
    }

    private async Task PromptsAsync(HttpContext http)
    {
        var reply = await supply.AskAsync(new LinkMessage(LinkKind.Prompts));
        await http.Response.JsonAsync(reply.Prompts ?? [], ContractJson.Default.ListPrompt);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var id = (string)http.GetRouteValue("id")!;
        var answer = await http.Request.BodyAsync(ContractJson.Default.PromptAnswer);
        var reply = await supply.AskAsync(new LinkMessage(LinkKind.PromptAnswer, Text: id, Answer: answer));
        if (!reply.Found)
            throw new RefusedException(404, $"No prompt '{id}' is open: it was never shown, or has been answered, or its time is over.");
        if (reply.Text is { } objection)
            throw new RefusedException(400, objection);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
