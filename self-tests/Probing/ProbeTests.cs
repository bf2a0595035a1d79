using System.Globalization;
using System.Text.Json;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Conformance.Reports.Records;
using Conformance.Runner.Bench.Probing;
using Conformance.Runner.Configuration;
using Conformance.SelfTests.Configuration;
using Conformance.SelfTests.Processes;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.Probing;

/// <summary>What the bench asks a device before the first test case, and what it makes of the answers. The device is an HTTP server of the test's own.</summary>
public sealed class ProbeTests : IDisposable
{
    private static readonly string[] AllVerbs = ["power-cut", "use", "lock", "settings", "sessions", "log", "prompts", "storage"];

    private readonly LocalServer _device;
    private readonly DeviceLink _link;
    private readonly List<string> _asked = [];
    private string _model = "full";
    private string _contract = "1";
    private string _state = "off";
    private string[] _verbs = AllVerbs;
    private string[] _absent = [];
    private TimeSpan _wallIsOff;
    private Func<double, double> _pace = milliseconds => milliseconds;

    public ProbeTests()
    {
        _device = LocalServer.Start(AnswerAsync);
        _link = new DeviceLink(_device.Address, "token", new EvidenceLog(TimeProvider.System));
    }

    [Fact]
    public async Task A_device_that_is_what_was_stated_gives_no_finding_and_every_question_is_kept()
    {
        var probe = await ProbeAsync(StatementText.Ics);

        probe.Findings.Should().BeEmpty();
        probe.Answers.Select(answer => answer.Asked).Should().Equal(
            "GET /v1/device", "GET /v1/clock", "GET /v1/state", "POST /v1/applications/nobody/use", "PUT /v1/applications/nobody/lock", "PUT /v1/applications/nobody/settings",
            "POST /v1/sessions", "GET /v1/log", "GET /v1/prompts", "GET /v1/clock");
        probe.Options.Should().Equal(new Dictionary<string, string> { ["UserInterface"] = "yes", ["CorporateLock"] = "yes" });
    }

    [Fact]
    public async Task Another_product_and_another_contract_are_found()
    {
        (_model, _contract) = ("basic", "2");

        (await FoundAsync(StatementText.Ics)).Should().Equal("Identity model: full, basic", "Contract contract: 1, 2");
    }

    [Fact]
    public async Task A_verb_that_answers_unlisted_or_is_listed_and_does_not_answer_is_found()
    {
        _verbs = [.. AllVerbs.Except(["log"])];
        _absent = ["sessions"];

        (await FoundAsync(StatementText.Ics)).Should().Equal("Verb sessions: offered, answered 501", "Verb log: not offered, answered 409");
    }

    [Fact]
    public async Task An_option_that_is_stated_without_its_verb_is_found_and_a_verb_whose_option_is_denied()
    {
        (_verbs, _absent) = ([.. AllVerbs.Except(["prompts"])], ["prompts"]);

        (await FoundAsync(StatementText.Without("CorporateLock"))).Should().Equal(
            "Option UserInterface: yes, verb prompts not offered", "Option UserAlerts: yes, verb prompts not offered", "Option CorporateLock: no, verb lock offered");
    }

    [Theory]
    [InlineData("CNSAD", "ObservationPoint F: not observed, verb storage offered")]
    [InlineData("CNSAF", "ObservationPoint D: not observed, the control port answers")]
    public async Task A_point_that_the_rig_could_observe_is_found(string observes, string found) => (await FoundAsync(StatementText.Ics, observes)).Should().Equal(found);

    [Fact]
    public async Task A_point_that_the_rig_cannot_observe_is_found()
    {
        _verbs = [.. AllVerbs.Except(["storage"])];

        (await FoundAsync(StatementText.Ics)).Should().Equal("ObservationPoint F: observed, verb storage not offered");
    }

    [Theory]
    [InlineData("backwards", "never goes back")]
    [InlineData("in nanoseconds", "to")]
    public async Task A_monotonic_clock_that_is_none_is_found(string pace, string stated)
    {
        _pace = pace is "backwards" ? milliseconds => -milliseconds : milliseconds => milliseconds * 1_000_000;

        (await ProbeAsync(StatementText.Ics)).Findings.Should().ContainSingle().Which.Should().Match<ProbeFinding>(found => found.Kind == ProbeSubject.Clock && found.Stated.Contains(stated));
    }

    [Fact]
    public async Task A_wall_clock_that_is_an_hour_late_is_found()
    {
        _wallIsOff = TimeSpan.FromHours(-1);

        (await FoundAsync(StatementText.Ics)).Should().ContainSingle().Which.Should().StartWith("Clock wall clock: within 60 s of the bench's, -3600 s");
    }

    [Fact]
    public async Task A_device_that_is_on_is_asked_nothing_that_could_have_an_effect()
    {
        _state = "ready";
        await ProbeAsync(StatementText.Ics);

        _asked.Should().OnlyContain(asked => asked.StartsWith("GET ", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _link.Dispose();
        _device.Dispose();
    }

    private async Task<IEnumerable<string>> FoundAsync(string ics, string observes = "CNSADF") =>
        (await ProbeAsync(ics, observes)).Findings.Select(found => $"{found.Kind} {found.Subject}: {found.Stated}, {found.Seen}");

    private async Task<ProbeRecord> ProbeAsync(string ics, string observes = "CNSADF")
    {
        using var file = new TemporaryFile(ics, ".yaml");
        return await new DeviceProbe(_link, TimeProvider.System).AskAsync(new Statement(file.Path, Path.Combine(Path.GetDirectoryName(Repository.DefaultRig)!, "ixit.yaml")), observes);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        _asked.Add($"{http.Request.Method} {path}");
        var (status, answer) = path switch
        {
            "/v1/device" => (200, $$$"""{"manufacturer":"Reference","model":"{{{_model}}}","hardware":"1","software":"1.0","imei":"490154203237518","contract":"{{{_contract}}}","verbs":{{{JsonSerializer.Serialize(_verbs)}}},"limits":{"boot":1,"attach":1,"provisioning":1,"switchOff":1}}"""),
            "/v1/clock" => (200, string.Create(CultureInfo.InvariantCulture, $$"""{"monotonic":{{_pace(TimeProvider.System.GetTimestamp() * 1000.0 / TimeProvider.System.TimestampFrequency)}},"wall":"{{TimeProvider.System.GetUtcNow() + _wallIsOff:O}}"}""")),
            "/v1/state" => (200, $$"""{"state":"{{_state}}","attached":false}"""),
            _ when _absent.Contains(path.Split('/')[^1]) => (501, """{"title":"not offered"}"""),
            _ => (409, """{"title":"off"}"""),
        };
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(answer);
    }
}
