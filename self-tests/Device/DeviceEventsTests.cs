using System.Globalization;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.Device;

/// <summary>Waiting for a state that the device may have left and entered again.</summary>
public sealed class DeviceEventsTests : IDisposable
{
    private const string Ready = """{"state":"ready","attached":true}""";

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private readonly EvidenceLog _log = new(TimeProvider.System);
    private readonly LocalServer _device;
    private readonly DeviceLink _link;
    private readonly List<string> _events = ["booting", "ready"];

    public DeviceEventsTests()
    {
        _device = LocalServer.Start(http => http.Response.WriteAsync(http.Request.Path == "/v1/state" ? Ready : Events(http.Request.Query["after"].ToString())));
        _link = new DeviceLink(_device.Address, "token", _log);
    }

    [Fact]
    public async Task A_state_that_was_entered_before_is_not_what_is_waited_for()
    {
        await _link.CatchUpAsync();
        var start = TimeProvider.System.GetTimestamp();

        (await _link.WaitForStateAsync(DeviceState.Ready, Short)).State.Should().Be(DeviceState.Ready);

        TimeProvider.System.GetElapsedTime(start).Should().BeGreaterThanOrEqualTo(Short, "nobody told that the state was entered again");
    }

    [Fact]
    public async Task A_state_that_is_entered_again_ends_the_waiting_although_others_have_followed()
    {
        await _link.CatchUpAsync();
        _events.AddRange(["waiting-for-card", "ready", "switching-off"]);
        var start = TimeProvider.System.GetTimestamp();

        await _link.WaitForStateAsync(DeviceState.Ready, Long);

        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(Long);
    }

    public void Dispose()
    {
        _link.Dispose();
        _device.Dispose();
    }

    private string Events(string after) => $"[{string.Join(',', _events.Select(Event).Skip(int.Parse(after, CultureInfo.InvariantCulture)))}]";

    private static string Event(string state, int index) => $$"""{"number":{{index + 1}},"kind":"state","outcome":"{{state}}"}""";
}
