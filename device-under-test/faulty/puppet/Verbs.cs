using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Puppet;

/// <summary>The verbs of the control contract, answered from the script.</summary>
/// <remarks>Source: contract/openapi.yaml. Every optional verb is offered.</remarks>
internal sealed class Verbs(string imei, Stage stage, EventLog events, CancellationToken stopping)
{
    private const string Description =
        """
        {"manufacturer":"Reference","model":"puppet","hardware":"1","software":"1.0","contract":"1",
         "verbs":["power-cut","use","lock","settings","sessions","log","prompts","storage"],
         "limits":{"boot":1000,"attach":1000,"provisioning":1000,"switchOff":1000,"attachRetry":1000,"promptAnswer":1000,"sessionAnswer":1000,"sessionRetries":[]}}
        """;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/device", http => AnswerAsync(http, Describe()));
        routes.MapGet("/v1/clock", http => AnswerAsync(http, events.Clock()));
        routes.MapGet("/v1/state", http => AnswerAsync(
            http, stage.On?.State.DeepClone() ?? new JsonObject { ["state"] = "off", ["attached"] = false }));
        routes.MapGet("/v1/tree", http => AnswerAsync(http, stage.On?.Below(Query(http, "root") is { Length: > 0 } root ? root : ".")));
        routes.MapGet("/v1/applications", http => AnswerAsync(http, stage.On?.Applications.DeepClone()));
        routes.MapGet("/v1/events", EventsAsync);
        routes.MapPut("/v1/setup", http => Answers.End(http, stage.SetUp() ? 204 : 409));
        routes.MapPost("/v1/power", PowerAsync);
        new FairWords(stage).Map(routes);
        routes.MapFallback(http => Answers.End(http, 501));
    }

    private JsonNode Describe()
    {
        var device = JsonNode.Parse(Description)!;
        device["imei"] = imei;
        return device;
    }

    private async Task EventsAsync(HttpContext http)
    {
        var after = int.TryParse(Query(http, "after"), out var number) ? number : 0;
        var wait = double.TryParse(Query(http, "wait"), out var seconds) ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, http.RequestAborted);
        await AnswerAsync(http, await events.AfterAsync(after, wait, end.Token));
    }

    private async Task PowerAsync(HttpContext http)
    {
        var request = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: stopping);
        await Answers.End(http, stage.Switch(request?["to"]?.GetValue<string>() is "on") ? 202 : 409);
    }

    private static string Query(HttpContext http, string name) => http.Request.Query[name].ToString();

    /// <summary>Answers with JSON, or with 409 when there is nothing to say while off.</summary>
    private static Task AnswerAsync(HttpContext http, JsonNode? body) => body switch
    {
        null => Answers.End(http, 409),
        JsonArray { Count: 0 } when http.Request.Path == "/v1/tree" => Answers.End(http, 404),
        _ => Answers.WriteAsync(http, body),
    };
}
