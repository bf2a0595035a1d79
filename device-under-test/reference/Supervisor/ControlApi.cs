using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Proper;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Supervisor;

/// <summary>The verbs of the control contract.</summary>
/// <remarks>Source: contract/openapi.yaml, version 1. Verbs that this device does not offer answer 501.</remarks>
internal sealed class ControlApi(DeviceModel model, PowerSupply supply, EventLog events, Clock clock, CancellationToken stopping)
{
    private const double LongestWaitSeconds = 30;

    private static readonly string[] Verbs = ["power-cut", "use", "lock", "settings", "sessions", "log", "storage"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/device", http => http.Response.JsonAsync(Description(), ContractJson.Default.DeviceDescription));
        routes.MapGet("/v1/state", http => http.Response.JsonAsync(supply.State, ContractJson.Default.State));
        routes.MapGet("/v1/clock", http => http.Response.JsonAsync(clock.Read(), ContractJson.Default.ClockReading));
        routes.MapGet("/v1/events", EventsAsync);
        routes.MapPut("/v1/setup", SetUpAsync);
        routes.MapPost("/v1/power", PowerAsync);
        routes.MapGet("/v1/tree", TreeAsync);
        routes.MapPost("/v1/sessions", SessionAsync);
    }

    private DeviceDescription Description() => new(
        DeviceModel.Manufacturer, model.Name, DeviceModel.Hardware, DeviceModel.Software, model.Imei,
        "1", model.HasDisplay ? [.. Verbs, "prompts"] : Verbs,
        new Limits(
            Boot: 15000, Attach: 5000, Provisioning: 5000, SwitchOff: 5000,
            AttachRetry: (int)Attachment.RetryInterval.TotalMilliseconds,
            PromptAnswer: model.HasDisplay ? (int)Prompts.AnswerLimit.TotalMilliseconds : null,
            SessionAnswer: (int)DmTransport.AnswerLimit.TotalMilliseconds,
            SessionRetries: [.. RetrySchedule.Waits.Select(wait => (int)wait.TotalMilliseconds)]));

    private async Task EventsAsync(HttpContext http)
    {
        var after = Number(http, "after", int.MaxValue);
        var wait = TimeSpan.FromSeconds(Number(http, "wait", LongestWaitSeconds));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, http.RequestAborted);
        await http.Response.JsonAsync(await events.AfterAsync((int)after, wait, end.Token), ContractJson.Default.ListEvent);
    }

    private async Task SetUpAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        await supply.SetUpAsync(await body.ReadToEndAsync(stopping));
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task PowerAsync(HttpContext http)
    {
        var request = await http.Request.BodyAsync(ContractJson.Default.PowerRequest);
        await (request switch
        {
            { To: "on", How: null } => supply.OnAsync(),
            { To: "off", How: "orderly" } => supply.SwitchOffAsync(),
            { To: "off", How: "cut" } => supply.CutAsync(),
            _ => throw new RefusedException(400, $"Power '{request.To}', how '{request.How}': the contract knows on, off orderly, off cut."),
        });
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task TreeAsync(HttpContext http)
    {
        var root = http.Request.Query["root"].ToString() is { Length: > 0 } given ? given : ".";
        var reply = await supply.AskAsync(new LinkMessage(LinkKind.Tree, Text: root));
        if (!reply.Found)
            throw new RefusedException(404, $"The tree has no node '{root}'.");
        await http.Response.JsonAsync(reply.Nodes ?? [], ContractJson.Default.ListNode);
    }

    private async Task SessionAsync(HttpContext http)
    {
        var request = await http.Request.BodyAsync(ContractJson.Default.SessionRequest);
        var state = supply.State;
        if (state is not ({ Name: StateName.Ready, Attached: true } or { Name: StateName.WaitingForCard }))
            throw new RefusedException(409, $"The device is '{state.Name}' and attached: {state.Attached}; a session needs service. Wait for ready.");
        var reply = await supply.AskAsync(new LinkMessage(LinkKind.Session, Text: request.ServerId));
        if (!reply.Found)
            throw new RefusedException(404, $"No DM account has the server identifier '{request.ServerId}' (state {state.Name}).");
        if (reply.Text is { } objection)
            throw new RefusedException(409, $"The device is '{state.Name}', and no session can be opened: {objection}");
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static double Number(HttpContext http, string name, double limit)
    {
        var text = http.Request.Query[name].ToString();
        if (text is "")
            return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= limit
            ? number
            : throw new RefusedException(400, $"'{name}={text}' is no number from 0 to {limit}.");
    }
}
