using Conformance.Fixtures;
using Conformance.Fixtures.Device;
using Conformance.Fixtures.Evidence;
using Conformance.Fixtures.Http;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.Device;

/// <summary>How the bench takes what a device answers, or does not.</summary>
public sealed class DeviceLinkTests : IDisposable
{
    private const string Token = "token-of-the-run";

    private readonly EvidenceLog _log = new(TimeProvider.System);
    private readonly List<string> _authorizations = [];
    private readonly LocalServer _device;
    private readonly DeviceLink _link;
    private string _answer = """{"state":"off","attached":false}""";
    private int _status = 200;

    public DeviceLinkTests()
    {
        _device = LocalServer.Start(http =>
        {
            _authorizations.Add(http.Request.Headers.Authorization.ToString());
            http.Response.StatusCode = _status;
            return http.Response.WriteAsync(_answer);
        });
        _link = new DeviceLink(_device.Address, Token, _log);
    }

    [Fact]
    public async Task A_request_carries_the_token_and_the_evidence_does_not()
    {
        (await _link.StateAsync()).State.Should().Be(DeviceState.Off);

        _authorizations.Should().Equal($"Bearer {Token}");
        _log.Entries.Should().ContainSingle(entry => entry.Point == ObservationPoint.Device && entry.Kind == "GET /v1/state");
        _log.Entries.SelectMany(entry => entry.Fields.Values.Append(entry.Summary)).Should().NotContain(text => text.Contains(Token));
    }

    [Theory]
    [InlineData(501, "", "answered 501")]
    [InlineData(200, "", "which is not what the control contract says")]
    [InlineData(200, "<html>", "which is not what the control contract says")]
    [InlineData(200, "null", "answered 'null'")]
    [InlineData(200, """{"attached":false}""", "which is not what the control contract says")]
    public async Task An_answer_that_is_not_the_contracts_is_a_breach_of_it(int status, string answer, string reason)
    {
        (_status, _answer) = (status, answer);

        await _link.Invoking(link => link.StateAsync()).Should().ThrowAsync<ContractBreachException>().WithMessage($"*{reason}*");
    }

    [Theory]
    [InlineData("[]", typeof(VerbAbsentException))]
    [InlineData("""["storage"]""", typeof(VerbRefusedException))]
    public async Task A_verb_that_is_not_there_is_the_devices_fault_only_if_it_says_that_it_offers_it(string verbs, Type expected)
    {
        _answer = $$$"""{"manufacturer":"a","model":"b","hardware":"1","software":"1","imei":"490154203237518","contract":"1","verbs":{{{verbs}}},"limits":{"boot":1,"attach":1,"provisioning":1,"switchOff":1}}""";
        await _link.IdentifyAsync();
        _status = 501;

        (await FluentActions.Awaiting(_link.StorageAsync).Should().ThrowAsync<Exception>()).Which.Should().BeOfType(expected);
    }

    [Theory]
    [InlineData(202, SessionOrder.Taken)]
    [InlineData(404, SessionOrder.NoAccount)]
    [InlineData(409, SessionOrder.NotNow)]
    public async Task Whether_a_session_can_be_opened_is_an_answer(int status, SessionOrder expected)
    {
        _status = status;

        (await _link.OpenSessionAsync("dm.somebody.example")).Should().Be(expected);
    }

    [Fact]
    public async Task The_image_of_the_storage_stands_in_the_evidence_by_its_length_and_hash()
    {
        (await _link.StorageAsync()).Should().HaveCount(_answer.Length);

        _log.Entries.Should().ContainSingle(entry => entry.Point == ObservationPoint.Storage)
            .Which.Fields["answer"].Should().StartWith($"{_answer.Length} bytes, SHA-256 ");
    }

    [Fact]
    public async Task What_the_second_device_says_is_told_apart_from_what_the_first_says()
    {
        using var second = new DeviceLink(_device.Address, Token, _log, name: "second device");
        await _link.StateAsync();
        await second.StateAsync();

        _log.Entries.Select(entry => (entry.Summary.Split(':')[0], entry.Fields.GetValueOrDefault("device"))).Should().Equal(($"200 {{\"state\"", null), ("second device", "second device"));
    }

    [Fact]
    public async Task A_device_that_never_answered_is_a_matter_of_the_rig()
    {
        _device.Dispose();

        await _link.Invoking(link => link.StateAsync()).Should().ThrowAsync<RigException>().WithMessage("*gave no answer to GET /v1/state*rig.yaml*");
    }

    [Fact]
    public async Task A_device_that_answered_before_has_fallen_silent()
    {
        await _link.StateAsync();
        _device.Dispose();

        await _link.Invoking(link => link.StateAsync()).Should().ThrowAsync<DeviceSilentException>();
        _log.Entries[^1].Kind.Should().Be("NO ANSWER");
    }

    [Fact]
    public async Task Waiting_for_a_state_ends_with_the_last_one_seen_when_the_limit_has_passed()
    {
        _answer = """{"state":"booting","attached":false}""";

        (await _link.WaitForAsync(state => state is DeviceState.Ready, TimeSpan.Zero)).State.Should().Be("booting");
    }

    public void Dispose()
    {
        _link.Dispose();
        _device.Dispose();
    }
}
