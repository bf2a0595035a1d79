using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ReferenceDevice.Supervisor;

/// <summary>The program that stands in front of the device and answers also while it has no supply.</summary>
/// <remarks>
/// Its first line on standard output is {"url":"http://127.0.0.1:port"}. It ends on SIGTERM and SIGINT, and with it the
/// device proper, and a storage folder of its own making.
/// </remarks>
internal static class SupervisorProgram
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(DeviceOptions options)
    {
        if (Environment.GetEnvironmentVariable("HIL_DEVICE_TOKEN") is not { Length: > 0 } token)
        {
            await Console.Error.WriteLineAsync($"HIL_DEVICE_TOKEN is empty, and every request must carry its value. Set it. {DeviceOptions.Usage}");
            return DeviceProgram.Unusable;
        }

        var storage = options.Storage ?? Directory.CreateTempSubdirectory("reference-device-").FullName;
        Directory.CreateDirectory(storage);
        try
        {
            await ServeAsync(options, token, storage);
            return 0;
        }
        finally
        {
            if (options.Storage is null)
                Directory.Delete(storage, recursive: true);
        }
    }

    private static async Task ServeAsync(DeviceOptions options, string token, string storage)
    {
        var clock = new Clock(TimeProvider.System);
        var events = new EventLog(clock);
        await using var supply = new PowerSupply(storage, options.Cold, options.Model, options.Encoding, events);
        await using var app = Build();
        app.Urls.Add($"http://{options.Listen}");
        app.Use(new Admission(new BearerToken(token)).InvokeAsync);
        new ControlApi(options.Model, supply, events, clock, app.Lifetime.ApplicationStopping).Map(app);
        new ApplicationsApi(supply).Map(app);
        new RecordsApi(supply, events).Map(app);
        if (options.Model.HasDisplay)
            new PromptsApi(supply).Map(app);
        else
            PromptsApi.MapAbsent(app);
        await app.StartAsync();
        Console.WriteLine(new JsonObject { ["url"] = app.Urls.First() }.ToJsonString());
        await app.WaitForShutdownAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Farewell);
        return builder.Build();
    }
}
