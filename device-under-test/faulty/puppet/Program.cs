using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Puppet;

// A device that says what its scripts say: one a set-up, and touches neither card nor network.
var token = Environment.GetEnvironmentVariable("HIL_DEVICE_TOKEN");
if (args is not ["--listen", var address, "--script", var file, "--imei", var imei] || token is not { Length: > 0 })
{
    await Console.Error.WriteLineAsync("Usage: Puppet --listen 127.0.0.1:0 --script FILE --imei DIGITS, with the token in HIL_DEVICE_TOKEN.");
    return 2;
}

List<List<Phase>> scripts;
try
{
    scripts = Phase.ReadScripts(file);
}
catch (Exception reason) when (reason is FormatException or IOException)
{
    await Console.Error.WriteLineAsync(reason.Message);
    return 2;
}

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var app = builder.Build();
app.Urls.Add($"http://{address}");
app.Use(async (http, next) =>
{
    if (http.Request.Headers.Authorization == $"Bearer {token}")
        await next(http);
    else
        http.Response.StatusCode = 401;
});
var events = new EventLog(TimeProvider.System);
new Verbs(imei, new Stage(scripts, events), events, app.Lifetime.ApplicationStopping).Map(app);
await app.StartAsync();
Console.WriteLine(new JsonObject { ["url"] = app.Urls.First() }.ToJsonString());
await app.WaitForShutdownAsync();
return 0;
