using System.Threading.Channels;
using ReferenceDevice.Applications;
using ReferenceDevice.Connectivity;
using ReferenceDevice.Contract;
using ReferenceDevice.Network;
using ReferenceDevice.Tests.Proper;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Applications;

/// <summary>Uses that go on, and what ends them.</summary>
public sealed class ApplicationUseTests : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly ApplicationSetup Browser = new("browser", Installed: true, Settings: [new Profile("own", "http://own.example/")]);

    private readonly Channel<string> _asked = Channel.CreateUnbounded<string>();
    private readonly ScriptedServer _server;
    private readonly HandTime _time = new();
    private readonly ManagementTree _tree = Trees.With();
    private readonly ApplicationSettings _applications;
    private readonly ApplicationUse _use;
    private readonly CancellationTokenSource _end = new();
    private bool _answers = true;

    public ApplicationUseTests()
    {
        _server = new ScriptedServer(async device =>
        {
            await device.HeadAsync();
            _asked.Writer.TryWrite(_server!.Heard[^1]);
            if (_answers)
                await device.SayAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            else
                await device.KeepSilentAsync();
        });
        _applications = new ApplicationSettings([Browser, new ApplicationSetup("mail", Installed: false)], _tree);
        _use = new ApplicationUse(_applications, _time);
    }

    [Fact]
    public async Task Without_service_nothing_is_reached() => (await _use.UseAsync("browser", hold: false)).Should().Be(UseResult.Nothing);

    [Theory]
    [InlineData("calendar")]
    [InlineData("mail")]
    public async Task What_is_not_installed_is_not_used(string id) => (await _use.UseAsync(id, hold: false)).Should().BeNull();

    [Fact]
    public async Task A_held_use_goes_on_once_a_second_with_the_settings_in_effect()
    {
        Begin();
        (await _use.UseAsync("browser", hold: true)).Should().Be(new UseResult(true, "http://own.example/", 200));
        (await AskedAsync()).Should().Be("Host: own.example");

        _tree.Put(Objects.Browser("http://card.example/"));
        (await NextAsync()).Should().Be("Host: card.example");

        _tree.Withdraw();
        (await NextAsync()).Should().Be("Host: own.example");
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to()
    {
        Begin();
        await _use.UseAsync("browser", hold: true);
        await AskedAsync();

        await _use.EndAsync("browser");
        _time.Pass(Second);

        _asked.Reader.TryRead(out _).Should().BeFalse();
        await _use.EndAsync("browser");   // once more, and nothing happens
    }

    [Fact]
    public async Task With_the_card_ends_what_its_data_has_had_a_part_in()
    {
        Begin();
        _tree.Put(Objects.Browser("http://card.example/"));
        await _use.UseAsync("browser", hold: true);
        await AskedAsync();

        await CardGoesAsync();
        Begin();
        _time.Pass(Second);

        _asked.Reader.TryRead(out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_use_of_base_data_goes_on_with_the_next_card()
    {
        Begin();
        await _use.UseAsync("browser", hold: true);
        await AskedAsync();

        await CardGoesAsync();
        Begin();

        (await NextAsync()).Should().Be("Host: own.example");
    }

    [Fact]
    public async Task What_is_under_way_when_the_card_goes_is_over_before_its_data_is_withdrawn()
    {
        _answers = false;
        Begin(_end.Token);
        _tree.Put(Objects.Browser("http://card.example/"));
        var use = _use.UseAsync("browser", hold: true);
        await AskedAsync();

        await CardGoesAsync().WaitAsync(Limit);

        use.IsCompleted.Should().BeTrue();
        (await use).Should().Be(new UseResult(false, "http://card.example/"));
    }

    [Fact]
    public async Task At_switch_off_nothing_is_held_any_more_and_nothing_more_begins()
    {
        Begin();
        await _use.UseAsync("browser", hold: true);
        await AskedAsync();

        await _end.CancelAsync();
        await _use.EndAsync();
        await _use.EndServiceAsync();
        _time.Pass(Second);

        _asked.Reader.TryRead(out _).Should().BeFalse();
        (await _use.UseAsync("browser", hold: true)).Should().Be(UseResult.Nothing);
    }

    public void Dispose()
    {
        _end.Cancel();
        _use.EndAsync().GetAwaiter().GetResult();
        _server.Dispose();
        _tree.Dispose();
        _end.Dispose();
    }

    private void Begin(CancellationToken? end = null) => _use.Begin(
        new Connections(_applications, new NameTable([_server.As("own.example"), _server.As("card.example")]), DeviceParts.Conforming.Connection), end ?? CancellationToken.None);

    private async Task CardGoesAsync()
    {
        await _end.CancelAsync();
        await _use.EndServiceAsync();
        _tree.Withdraw();
    }

    private async Task<string> NextAsync()
    {
        _time.Pass(Second);
        return await AskedAsync();
    }

    private async Task<string> AskedAsync() => await _asked.Reader.ReadAsync().AsTask().WaitAsync(Limit);
}
